package nl.datapeil.quickstart.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Path CHECKOUT = Path.of("/somewhere/a checkout");

  @Test
  void keepsTheStateInTheCheckoutUnlessToldOtherwise() {
    assertThat(Settings.of(CHECKOUT, Map.of()).home().folder())
        .isEqualTo(CHECKOUT.resolve(".datapeil"));
    assertThat(Settings.of(CHECKOUT, Map.of("DATAPEIL_HOME", "/var/lib/datapeil")).home().folder())
        .isEqualTo(Path.of("/var/lib/datapeil"));
  }

  @Test
  void movesAllPortsByTheOffsetSaveThoseThatAreNamed() {
    var settings =
        Settings.of(
            CHECKOUT, Map.of("DATAPEIL_PORT_OFFSET", "20000", "DATAPEIL_PORT_GATEWAY", "8090"));

    assertThat(settings.port(PartName.POSTGRES)).isEqualTo(35432);
    assertThat(settings.managementPort(PartName.CATALOG)).isEqualTo(29081);
    assertThat(settings.gateway()).isEqualTo(URI.create("http://localhost:8090"));
  }

  @Test
  void usesTheUsersOwnProviderAndDatabase() {
    var settings =
        Settings.of(
            CHECKOUT,
            Map.of(
                "DATAPEIL_OIDC_URL", "https://login.example/realms/stad",
                "DATAPEIL_DB_URL_PRIVACY", "jdbc:postgresql://db.example/privacy"));

    assertThat(settings.ownProvider()).isTrue();
    assertThat(settings.realm()).isEqualTo(URI.create("https://login.example/realms/stad"));
    assertThat(settings.ownDatabase(PartName.PRIVACY)).isPresent();
    assertThat(settings.ownDatabase(PartName.CATALOG)).isEmpty();
  }

  @Test
  void saysWhichSettingIsWrong() {
    var settings = Settings.of(CHECKOUT, Map.of("DATAPEIL_PORT_GATEWAY", "eighty"));

    assertThatExceptionOfType(LaunchException.class)
        .isThrownBy(settings::gateway)
        .withMessage("DATAPEIL_PORT_GATEWAY must be a whole number, not \"eighty\".");
  }

  @Test
  void namesThePartsThatThereAre() {
    assertThatExceptionOfType(LaunchException.class)
        .isThrownBy(() -> PartName.of("catalogue"))
        .withMessageContaining("postgres, keycloak, catalog, privacy, analytics, gateway");
  }
}

package nl.datapeil.quickstart.launch;

import static nl.datapeil.quickstart.settings.PartName.ANALYTICS;
import static nl.datapeil.quickstart.settings.PartName.CATALOG;
import static nl.datapeil.quickstart.settings.PartName.GATEWAY;
import static nl.datapeil.quickstart.settings.PartName.KEYCLOAK;
import static nl.datapeil.quickstart.settings.PartName.POSTGRES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.datapeil.quickstart.keycloak.KeycloakPart;
import nl.datapeil.quickstart.postgres.PostgresPart;
import nl.datapeil.quickstart.process.Part;
import nl.datapeil.quickstart.service.Services;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.quickstart.settings.Secrets;
import nl.datapeil.quickstart.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderTest {
  @TempDir private Path folder;

  private final List<PartName> seen = new CopyOnWriteArrayList<>();
  private Order order;

  @BeforeEach
  void makeParts() {
    var settings = Settings.of(folder, Map.of());
    settings.home().prepare();
    var secrets = new Secrets(settings.home());
    var first =
        Stream.<Part>of(
            new PostgresPart(settings, secrets, List.of("catalog")),
            new KeycloakPart(settings, secrets));
    order =
        new Order(Stream.concat(first, new Services(settings, secrets).parts().stream()).toList());
  }

  @Test
  void startsTheServerBeforeThoseThatKeepTheirDataInIt() {
    order.forward(part -> seen.add(part.name()));

    assertThat(seen).hasSize(6);
    assertThat(seen.indexOf(POSTGRES)).isLessThan(seen.indexOf(KEYCLOAK));
    assertThat(seen.indexOf(POSTGRES)).isLessThan(seen.indexOf(CATALOG));
  }

  @Test
  void stopsTheGatewayFirstAndTheServerLast() {
    order.backward(part -> seen.add(part.name()));

    assertThat(seen).hasSize(6).startsWith(GATEWAY).endsWith(POSTGRES);
  }

  @Test
  void tellsAFailureOnceAndGoesOnWithTheRest() {
    assertThatExceptionOfType(LaunchException.class)
        .isThrownBy(() ->
            order.forward(part -> {
              seen.add(part.name());
              if (part.name() == POSTGRES) {
                throw new LaunchException("no server");
              }
            }))
        .withMessage("no server");
    assertThat(seen).contains(GATEWAY).doesNotContain(CATALOG, ANALYTICS, KEYCLOAK);
  }
}

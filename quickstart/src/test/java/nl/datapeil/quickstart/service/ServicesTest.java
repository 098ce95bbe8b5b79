package nl.datapeil.quickstart.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.datapeil.quickstart.process.Launch;
import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.quickstart.settings.Secrets;
import nl.datapeil.quickstart.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {
  @TempDir private Path folder;

  @Test
  void givesTheCatalogueAKeyThatItKeeps() throws IOException {
    var key = catalog().environment().get("CATALOG_NOTIFICATION_KEY");

    assertThat(key).isNotBlank();
    assertThat(catalog().environment()).containsEntry("CATALOG_NOTIFICATION_KEY", key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRIVACY_LOG_KEY", "PRIVACY_SUBJECT_REQUESTS_KEY"})
  void givesThePrivacyServiceKeysThatItKeeps(String name) throws IOException {
    var key = launch(PartName.PRIVACY).environment().get(name);

    assertThat(key).isNotBlank();
    assertThat(launch(PartName.PRIVACY).environment()).containsEntry(name, key);
  }

  @Test
  void givesTheCatalogueRoomForALargeHarvest() throws IOException {
    assertThat(catalog().command()).contains("-Xmx512m");
  }

  private Launch catalog() throws IOException {
    return launch(PartName.CATALOG);
  }

  private Launch launch(PartName name) throws IOException {
    var jar = folder.resolve(name.label() + "-service/target/quarkus-app/quarkus-run.jar");
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "");
    var settings = Settings.of(folder, Map.of());
    settings.home().prepare();
    return new Services(settings, new Secrets(settings.home()))
        .parts().stream().filter(part -> part.name() == name).findFirst().orElseThrow().launch();
  }
}

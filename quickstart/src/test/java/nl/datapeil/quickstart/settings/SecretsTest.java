package nl.datapeil.quickstart.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir private Path folder;

  @Test
  void keepsASecretOnceMade() {
    var home = new Home(folder);

    var made = new Secrets(home).get("postgres.catalog");

    assertThat(made).hasSize(24);
    assertThat(new Secrets(home).get("postgres.catalog")).isEqualTo(made);
    assertThat(new Secrets(home).get("postgres.privacy")).isNotEqualTo(made);
  }

  @Test
  void keepsAKeyOnceMade() {
    var home = new Home(folder);

    var made = new Secrets(home).key("catalog.notification");

    assertThat(Base64.getDecoder().decode(made)).hasSize(32);
    assertThat(new Secrets(home).key("catalog.notification")).isEqualTo(made);
  }

  @Test
  void letsOnlyItsOwnerReadTheFile() throws IOException {
    var home = new Home(folder);

    new Secrets(home).get("postgres.catalog");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secretsFile())))
        .isEqualTo("rw-------");
  }
}

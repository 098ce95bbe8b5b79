package nl.datapeil.analytics.query.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetFileTest {
  @TempDir Path folder;

  @Test
  void makesAKeysetThatOnlyItsOwnerReads() throws Exception {
    var keys = folder.resolve("keys");
    var path = keys.resolve("keyset.json");

    new KeysetFile(path).createIfAbsent();

    assertThat(Files.getPosixFilePermissions(path))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(keys.toFile().list()).containsExactly("keyset.json");
  }

  @Test
  void keepsTheKeysetThatIsThere() throws Exception {
    var path = folder.resolve("keyset.json");
    new KeysetFile(path).createIfAbsent();
    var first = pseudonym(path);

    new KeysetFile(path).createIfAbsent();

    assertThat(pseudonym(path)).isEqualTo(first);
  }

  @Test
  void saysWhatToDoWithoutAKeyset() throws Exception {
    var file = new KeysetFile(folder.resolve("absent.json"));

    assertThatThrownBy(file::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("analytics.pseudonym.keyset")
        .hasMessageContaining("absent.json");
  }

  @Test
  void refusesAFileThatIsNoKeyset() throws Exception {
    var path = Files.writeString(folder.resolve("keyset.json"), "{}", StandardCharsets.UTF_8);

    assertThatThrownBy(() -> new KeysetFile(path).read())
        .isInstanceOf(java.security.GeneralSecurityException.class);
  }

  private static String pseudonym(Path path) throws Exception {
    return new Pseudonymiser(new KeysetFile(path).read(), "a").of("x");
  }
}

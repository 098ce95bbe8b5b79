package nl.datapeil.quickstart.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.datapeil.quickstart.settings.Home;
import nl.datapeil.quickstart.settings.PartName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {
  private static final List<String> FLAGS = List.of("-Xmx256m");

  @TempDir private Path folder;

  private StartCache cache;

  @BeforeEach
  void makeHome() {
    var home = new Home(folder);
    home.prepare();
    cache = new StartCache(home, PartName.CATALOG);
  }

  @Test
  void isUsedOnceItIsWhole() throws IOException {
    Files.createFile(output());
    cache.keep();

    assertThat(cache.options("jar 1", FLAGS)).first().asString().startsWith("-XX:AOTCache=");
  }

  @Test
  void isNotUsedWhenItsJvmWasKilled() throws IOException {
    Files.createFile(output());
    cache.discardUnfinished();

    assertThat(cache.options("jar 1", FLAGS)).first().asString().startsWith("-XX:AOTCacheOutput=");
  }

  @Test
  void isDeletedWhenTheProgramOrTheFlagsChange() throws IOException {
    Files.createFile(output());
    cache.keep();

    assertThat(cache.options("jar 2", FLAGS)).first().asString().startsWith("-XX:AOTCacheOutput=");
    assertThat(folder.resolve("aot")).isEmptyDirectory();
  }

  private Path output() {
    return Path.of(cache.options("jar 1", FLAGS).getFirst().replace("-XX:AOTCacheOutput=", ""));
  }
}

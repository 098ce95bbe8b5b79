package nl.datapeil.quickstart.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.datapeil.quickstart.settings.Home;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With real processes: a shell that says it is ready by making a file.
class RunnerTest {
  @TempDir private Path folder;

  private Home home;
  private Detached process;

  @BeforeEach
  void makeHome() {
    home = new Home(folder);
    home.prepare();
    process = new Detached(home, PartName.CATALOG);
  }

  @AfterEach
  void end() {
    process.kill();
  }

  @Test
  void leavesAloneWhatRunsAlready() {
    runner(part("one", List.of())).start();
    var first = process.pid();

    runner(part("one", List.of())).start();

    assertThat(process.pid()).isEqualTo(first).isPresent();
  }

  @Test
  void startsAgainWhatWasKilled() {
    runner(part("one", List.of())).start();
    var first = process.pid();
    process.kill();

    runner(part("one", List.of())).start();

    assertThat(process.pid()).isNotEqualTo(first).isPresent();
  }

  @Test
  void startsAgainWhatEndsWhileItIsWaitedFor() throws IOException {
    var untilUnready = "touch \"$0\"; while [ -e \"$0\" ]; do sleep 0.3; done";
    var part = new ShellPart(home, untilUnready, List.of());
    runner(part).start();
    var first = process.pid();
    Files.delete(part.readyFile());

    runner(part).start();

    assertThat(process.pid()).isNotEqualTo(first).isPresent();
  }

  @Test
  void replacesWhatRunsWithOtherSettings() {
    runner(part("one", List.of())).start();
    var first = process.pid();

    runner(part("another", List.of())).start();

    assertThat(process.pid()).isNotEqualTo(first).isPresent();
    assertThat(Processes.isAlive(first.orElseThrow())).isFalse();
  }

  @Test
  void stopsInGoodOrder() throws IOException {
    runner(part("one", List.of())).start();

    runner(part("one", List.of())).stop();

    assertThat(process.pid()).isEmpty();
    assertThat(home.log(PartName.CATALOG)).content().contains("goodbye");
  }

  @Test
  void showsTheEndOfTheLogOfAPartThatDies() {
    var dying = new ShellPart(home, "echo no room for me; exit 3", List.of());

    assertThatExceptionOfType(LaunchException.class)
        .isThrownBy(() -> runner(dying).start())
        .withMessageContaining("catalog stopped while it was starting")
        .withMessageContaining("no room for me");
  }

  @Test
  void namesThePortThatIsInUseAndWhoHasIt() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var taken = part("one", List.of(socket.getLocalPort()));

      assertThatExceptionOfType(LaunchException.class)
          .isThrownBy(() -> runner(taken).start())
          .withMessageContaining("Port %d, which catalog needs", socket.getLocalPort())
          .withMessageContaining("process %d", ProcessHandle.current().pid())
          .withMessageContaining("DATAPEIL_PORT_CATALOG");
    }
  }

  @Test
  void takesANumberGivenToAnotherProgramForNoneOfOurs() throws IOException {
    Files.writeString(home.pidFile(PartName.CATALOG), "1\n");

    assertThat(process.pid()).isEmpty();
  }

  private Part part(String setting, List<Integer> ports) {
    var script =
        "trap 'echo goodbye; exit 0' TERM; touch \"$0\"; : %s; while :; do sleep 0.05; done"
            .formatted(setting);
    return new ShellPart(home, script, ports);
  }

  private Runner runner(Part part) {
    return new Runner(home, part, (_, _) -> {});
  }

  private record ShellPart(Home home, String script, List<Integer> ports) implements ScriptedPart {
    @Override
    public Launch launch() {
      return new Launch(
          List.of("/bin/sh", "-c", script, readyFile().toString()), List.of(), Map.of(), "");
    }

    @Override
    public boolean isReady() {
      return Files.exists(readyFile());
    }

    private Path readyFile() {
      return home.folder().resolve("ready");
    }
  }
}

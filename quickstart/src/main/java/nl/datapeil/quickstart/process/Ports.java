package nl.datapeil.quickstart.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.PartName;

/// Whether a port of this machine is free, and if not who has it.
final class Ports {
  private static final String LISTENING = "0A";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private Ports() {}

  static void requireFree(Part part) {
    for (var port : part.ports()) {
      if (!becomesFree(port)) {
        throw new LaunchException(describe(part.name(), port));
      }
    }
  }

  /// The children of a server that was killed let go of its port a moment after it.
  private static boolean becomesFree(int port) {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (!isFree(port)) {
      if (System.nanoTime() > until) {
        return false;
      }
      Processes.sleep(50);
    }
    return true;
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static String describe(PartName part, int port) {
    var owner =
        owner(port)
            .map(pid -> "process %d (%s)".formatted(pid, shorten(Processes.commandLine(pid))))
            .orElse("a process of another user");
    return """
    Port %d, which %s needs, is in use by %s.
    Stop that process, or take other ports: DATAPEIL_PORT_%s=NUMBER for this part, DATAPEIL_PORT_OFFSET=20000 for all.\
    """
        .formatted(port, part.label(), owner, part.name());
  }

  private static String shorten(String commandLine) {
    return commandLine.length() > 80 ? commandLine.substring(0, 80) + "…" : commandLine;
  }

  private static Optional<Long> owner(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> socketsListeningOn(port, Path.of(table)))
        .flatMap(inode -> Processes.all().filter(pid -> hasOpen(pid, "socket:[" + inode + "]")))
        .findFirst();
  }

  private static Stream<String> socketsListeningOn(int port, Path table) {
    var suffix = ":%04X".formatted(port);
    try {
      return Files.readAllLines(table).stream()
          .map(line -> line.strip().split("\\s+"))
          .filter(row -> row.length > 9 && row[1].endsWith(suffix) && row[3].equals(LISTENING))
          .map(row -> row[9]);
    } catch (IOException _) {
      return Stream.empty();
    }
  }

  private static boolean hasOpen(long pid, String target) {
    try (var files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return files.anyMatch(file -> linksTo(file, target));
    } catch (IOException _) {
      return false;
    }
  }

  private static boolean linksTo(Path file, String target) {
    try {
      return Files.readSymbolicLink(file).toString().equals(target);
    } catch (IOException _) {
      return false;
    }
  }
}

package nl.datapeil.quickstart.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.datapeil.quickstart.settings.LaunchException;

/// What the kernel knows about processes.
public final class Processes {
  private static final Path PROC = Path.of("/proc");

  private Processes() {}

  /// A process that ended but was not yet collected by its parent does not count.
  public static boolean isAlive(long pid) {
    try {
      var stat = Files.readString(PROC.resolve(pid + "/stat"));
      var state = stat.charAt(stat.lastIndexOf(')') + 2);
      return state != 'Z' && state != 'X';
    } catch (IOException _) {
      return false;
    }
  }

  /// The command line with its arguments divided by spaces; empty for a process that is gone.
  public static String commandLine(long pid) {
    try {
      var bytes = Files.readAllBytes(PROC.resolve(pid + "/cmdline"));
      return new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ').strip();
    } catch (IOException _) {
      return "";
    }
  }

  /// Resident memory in megabytes.
  public static Optional<Long> memory(long pid) {
    try (var lines = Files.lines(PROC.resolve(pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  public static List<Long> workingIn(Path folder) {
    return all()
        .filter(pid -> {
          try {
            return Files.readSymbolicLink(PROC.resolve(pid + "/cwd")).equals(folder);
          } catch (IOException _) {
            return false;
          }
        })
        .toList();
  }

  static Stream<Long> all() {
    return ProcessHandle.allProcesses().map(ProcessHandle::pid);
  }

  /// Sends a signal by name, such as `TERM`; a process that is gone is no failure.
  public static void signal(long pid, String signal) {
    run(List.of("/bin/sh", "-c", "kill -\"$0\" \"$1\" 2>/dev/null || true", signal, "" + pid));
  }

  /// Runs a short command to its end and gives its exit code.
  public static int run(List<String> command) {
    try {
      return await(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException _) {
      return 127;
    }
  }

  /// The exit code of a process, once it has ended.
  public static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted", e);
    }
  }

  public static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted", e);
    }
  }
}

package nl.datapeil.quickstart.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.datapeil.quickstart.settings.Home;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.PartName;

/// A part's process, in a session of its own: it outlives its launcher, the terminal and a Ctrl-C.
/// Its number is written by the process itself before it becomes the part, so a launcher that is
/// killed in between leaves no process behind that nobody knows.
public final class Detached {
  private static final long LOG_BYTES = 20_000_000;
  private static final String BECOME = "echo $$ >\"$0\" && exec \"$@\"";

  private final Home home;
  private final PartName part;

  public Detached(Home home, PartName part) {
    this.home = home;
    this.part = part;
  }

  /// The process number when the part runs. A number that the kernel gave to another program
  /// meanwhile is told by its command line, which names our folder.
  public OptionalLong pid() {
    try {
      var pid = Long.parseLong(Files.readString(home.pidFile(part)).strip());
      return Processes.isAlive(pid) && isOurs(Processes.commandLine(pid))
          ? OptionalLong.of(pid)
          : OptionalLong.empty();
    } catch (IOException | NumberFormatException _) {
      return OptionalLong.empty();
    }
  }

  /// A process has no command line for a moment when its shell becomes the program (execve).
  private boolean isOurs(String commandLine) {
    return commandLine.isEmpty() || commandLine.contains(home.folder().toString());
  }

  public boolean wasStartedBy(Launch launch) {
    try {
      return Files.readString(fingerprintFile()).equals(launch.fingerprint());
    } catch (IOException _) {
      return false;
    }
  }

  public void start(Launch launch) {
    var command = new ArrayList<>(List.of("setsid", "/bin/sh", "-c", BECOME));
    command.add(home.pidFile(part).toString());
    command.addAll(launch.fullCommand());
    try {
      Files.deleteIfExists(home.pidFile(part));
      keepLogSmall();
      var builder =
          new ProcessBuilder(command)
              .directory(home.folder().toFile())
              .redirectInput(new File("/dev/null"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log(part).toFile()));
      builder.environment().putAll(launch.environment());
      builder.start();
      Files.writeString(fingerprintFile(), launch.fingerprint());
    } catch (IOException e) {
      throw new LaunchException("Cannot start %s: %s".formatted(part.label(), e.getMessage()), e);
    }
    awaitPid();
  }

  /// A process found running without us, such as a server whose launcher was killed.
  public void adopt(long pid) {
    try {
      Files.writeString(home.pidFile(part), pid + "\n");
    } catch (IOException e) {
      throw new LaunchException("Cannot write " + home.pidFile(part), e);
    }
  }

  /// Asks for an orderly end and waits for it; past `patience` the process is killed.
  ///
  /// @return whether it ended by itself
  public boolean stop(String signal, Duration patience) {
    var pid = pid();
    if (pid.isEmpty()) {
      return true;
    }
    Processes.signal(pid.getAsLong(), signal);
    if (endsWithin(pid.getAsLong(), patience)) {
      return true;
    }
    kill();
    return false;
  }

  public void kill() {
    pid()
        .ifPresent(pid -> {
          Processes.signal(pid, "KILL");
          endsWithin(pid, Duration.ofSeconds(20));
        });
  }

  private static boolean endsWithin(long pid, Duration patience) {
    var deadline = Instant.now().plus(patience);
    while (Processes.isAlive(pid)) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      Processes.sleep(50);
    }
    return true;
  }

  /// The number is there within milliseconds; it may be gone again when the program cannot start.
  private void awaitPid() {
    for (var tries = 0; tries < 100 && !hasNumber(); tries++) {
      Processes.sleep(20);
    }
  }

  private boolean hasNumber() {
    try {
      return Files.size(home.pidFile(part)) > 0;
    } catch (IOException _) {
      return false;
    }
  }

  private void keepLogSmall() throws IOException {
    var log = home.log(part);
    if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path fingerprintFile() {
    return home.pidFile(part).resolveSibling(part.label() + ".launch");
  }
}

package nl.datapeil.quickstart;

import java.util.List;
import java.util.Locale;
import nl.datapeil.quickstart.launch.PartStatus;
import nl.datapeil.quickstart.launch.Platform;
import nl.datapeil.quickstart.process.Processes;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.quickstart.settings.Settings;

/// The commands behind the `datapeil` script that start, stop and show the platform.
public final class Main {
  private final Settings settings = Settings.fromEnvironment();
  private final Platform platform = Platform.of(settings);

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    try {
      return new Main().execute(arguments.getFirst(), arguments.size() > 1 ? arguments.get(1) : "");
    } catch (LaunchException e) {
      System.err.println("\n" + e.getMessage());
      return 1;
    }
  }

  private int execute(String command, String argument) {
    switch (command) {
      case "up" -> up();
      case "down" -> platform.down();
      case "start" -> platform.start(PartName.of(argument));
      case "stop" -> platform.stop(PartName.of(argument));
      case "kill" -> platform.kill(PartName.of(argument));
      case "token" -> System.out.println(platform.token(argument));
      case "status" -> {
        return status();
      }
      default -> throw new LaunchException("There is no command \"%s\".".formatted(command));
    }
    return 0;
  }

  private void up() {
    platform.up();
    System.out.printf(
        """

        The platform is ready.
          Gateway              %s
          API documentation    %s/q/swagger-ui
          Identity provider    %s
        """,
        settings.gateway(), settings.gateway(), settings.realm());
    if (!platform.people().isEmpty()) {
      System.out.println("\n  Demo user  role              password, of this machine only");
      for (var person : platform.people()) {
        System.out.printf("  %-10s %-17s %s%n", person.name(), person.role(), person.password());
      }
    }
  }

  private int status() {
    System.out.printf("%-11s %-10s %8s %9s  %s%n", "PART", "STATE", "PID", "MEMORY", "ADDRESS");
    var all = platform.status();
    all.forEach(Main::show);
    return all.stream().allMatch(part -> part.state() == PartStatus.State.READY) ? 0 : 1;
  }

  private static void show(PartStatus status) {
    var pid = status.pid().isPresent() ? "" + status.pid().getAsLong() : "-";
    var memory =
        status.pid().isPresent()
            ? Processes.memory(status.pid().getAsLong()).map(mb -> mb + " MB").orElse("-")
            : "-";
    System.out.printf(
        "%-11s %-10s %8s %9s  %s%n",
        status.part().label(),
        status.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        pid,
        memory,
        status.address());
  }
}

package nl.datapeil.quickstart.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.quickstart.settings.Settings;

/// The launch of a part that is a Java program, with a start-up cache where the user allows one.
public final class JavaCommand {
  private final Settings settings;
  private final PartName part;

  public JavaCommand(Settings settings, PartName part) {
    this.settings = settings;
    this.part = part;
  }

  /// How the program is started.
  ///
  /// @param flags options of the JVM
  /// @param jar what tells one version of the program from another
  /// @param program the main class or `-jar`, and its arguments
  public Launch launch(
      List<String> flags, Path jar, List<String> program, Map<String, String> environment) {
    var command = new ArrayList<String>();
    command.add(java());
    command.add("-Ddatapeil.home=" + settings.home().folder());
    command.addAll(flags);
    command.addAll(program);
    var version = versionOf(jar);
    var cache =
        settings.startCaches()
            ? new StartCache(settings.home(), part).options(version, flags)
            : List.<String>of();
    return new Launch(command, cache, environment, version);
  }

  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String versionOf(Path jar) {
    try {
      return "%s %d %s".formatted(jar, Files.size(jar), Files.getLastModifiedTime(jar));
    } catch (IOException e) {
      throw new LaunchException(
          "%s is missing. Build it first: ./datapeil up does.".formatted(jar), e);
    }
  }
}

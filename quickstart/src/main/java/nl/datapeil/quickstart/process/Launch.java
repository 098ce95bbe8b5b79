package nl.datapeil.quickstart.process;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How a process is started.
///
/// @param command the program and its arguments
/// @param cacheOptions JVM options that make or use a start-up cache; they change nothing else
/// @param environment what is set on top of the user's own environment
/// @param version changes when the program itself does
public record Launch(
    List<String> command,
    List<String> cacheOptions,
    Map<String, String> environment,
    String version) {
  public Launch {
    command = List.copyOf(command);
    cacheOptions = List.copyOf(cacheOptions);
    environment = Map.copyOf(environment);
  }

  public Launch withVersion(String other) {
    return new Launch(command, cacheOptions, environment, other);
  }

  /// The command with the cache options right behind the program.
  List<String> fullCommand() {
    if (cacheOptions.isEmpty()) {
      return command;
    }
    var full = new ArrayList<>(command.subList(0, 1));
    full.addAll(cacheOptions);
    full.addAll(command.subList(1, command.size()));
    return full;
  }

  /// Equal for launches that give the same process; shows no secret.
  String fingerprint() {
    return digest(command + "\n" + new TreeMap<>(environment) + "\n" + version);
  }

  static String digest(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}

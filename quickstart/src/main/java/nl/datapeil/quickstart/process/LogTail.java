package nl.datapeil.quickstart.process;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The last lines of a part's log, fit to be read in a terminal.
final class LogTail {
  private static final int BYTES = 60_000;
  private static final int WIDTH = 240;
  private static final ObjectMapper JSON = new ObjectMapper();

  private LogTail() {}

  static String of(Path log, int lines) {
    var all = lastLines(log);
    return all.subList(Math.max(0, all.size() - lines), all.size()).stream()
        .map(LogTail::readable)
        .map(line -> "    " + (line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> lastLines(Path log) {
    try (var file = Files.newByteChannel(log)) {
      file.position(Math.max(0, file.size() - BYTES));
      var buffer = ByteBuffer.allocate(BYTES);
      while (buffer.hasRemaining() && file.read(buffer) >= 0) {}
      return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !isOfTheCache(line))
          .toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  /// Our services log one JSON object a line.
  private static String readable(String line) {
    if (!line.startsWith("{")) {
      return line;
    }
    try {
      var entry = JSON.readTree(line);
      var cause = rootCause(entry.path("exception"));
      return "%s %s %s %s"
          .formatted(
              entry.path("level").asText(),
              entry.path("message").asText(),
              cause.path("exceptionType").asText(),
              cause.path("message").asText())
          .strip();
    } catch (JacksonException _) {
      return line;
    }
  }

  private static JsonNode rootCause(JsonNode exception) {
    var cause = exception;
    while (cause.at("/causedBy/exception").isObject()) {
      cause = cause.at("/causedBy/exception");
    }
    return cause;
  }

  /// What a JVM says that writes its start-up cache, after the part itself has ended.
  private static boolean isOfTheCache(String line) {
    return line.contains(".aot.unfinished");
  }
}

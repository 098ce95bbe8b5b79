package nl.datapeil.catalog.change;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.Sha256;
import org.jspecify.annotations.Nullable;

/// A line of the log. `previous` and `hash` are SHA-256 in hex; the first line follows [#START].
public record Logged(long seq, Instant at, Change change, String previous, String hash) {
  /// What the first line follows.
  public static final String START = "0".repeat(64);

  /// The line that follows the one whose hash is `previous`.
  public static Logged after(String previous, long seq, Instant at, Change change) {
    return new Logged(seq, at, change, previous, hashOf(previous, seq, at, change));
  }

  /// Whether the line is as it was written.
  public boolean holds() {
    return hash.equals(hashOf(previous, seq, at, change));
  }

  /// SHA-256 over the members in the order of the table, each as its length in UTF-8 bytes, a colon
  /// and the text, so that no two lines read alike; what is absent is `-`.
  private static String hashOf(String previous, long seq, Instant at, Change change) {
    var text =
        Stream.of(
                previous,
                Long.toString(seq),
                at.toString(),
                change.kind(),
                change.subject().toString(),
                change.uri() == null ? null : change.uri().toString(),
                change.action(),
                Integer.toString(change.version()),
                Boolean.toString(change.visible()),
                change.by(),
                change.reason(),
                change.digest())
            .map(Logged::framed)
            .collect(Collectors.joining());
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String framed(@Nullable String member) {
    return member == null ? "-" : member.getBytes(StandardCharsets.UTF_8).length + ":" + member;
  }
}

package nl.datapeil.privacy.log.line;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line as stored: with its payload sealed, and all that is hashed in the clear.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Line(
    LineNumber number,
    Instant received,
    Span.Key key,
    @Nullable Long parentSpanId,
    Instant start,
    Instant end,
    Outcome outcome,
    String activity,
    @Nullable UUID population,
    byte[] payload) {

  public Position position() {
    return new Position(start, number.value());
  }

  /// Everything that is hashed, with a tab between: numbers of stream and line, received, trace,
  /// span, parent, start, end (microseconds since 1970), outcome, activity, id of its sender,
  /// population, payload in Base64; `-` for none.
  public String canonical() {
    var hex = HexFormat.of();
    return String.join(
        "\t",
        String.valueOf(number.stream()),
        String.valueOf(number.seq()),
        micros(received),
        key.traceId().toString().replace("-", ""),
        hex.toHexDigits(key.spanId()),
        parentSpanId == null ? "-" : hex.toHexDigits(parentSpanId),
        micros(start),
        micros(end),
        outcome.name(),
        activity,
        orDash(key.entryId()),
        orDash(population),
        Base64.getEncoder().encodeToString(payload));
  }

  public byte[] hashed() {
    return canonical().getBytes(StandardCharsets.UTF_8);
  }

  private static String orDash(@Nullable UUID id) {
    return id == null ? "-" : id.toString();
  }

  private static String micros(Instant moment) {
    return String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
  }
}

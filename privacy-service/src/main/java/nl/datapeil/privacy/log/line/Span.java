package nl.datapeil.privacy.log.line;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One action on the data of one data subject, of a population, or of nobody in particular.
/// `entryId` is the id that its sender chose, where trace and span do not tell it apart.
public record Span(
    Key key,
    @Nullable Long parentSpanId,
    Instant start,
    Instant end,
    Outcome outcome,
    String activity,
    @Nullable DataSubject subject,
    @Nullable UUID population,
    Details details) {

  /// What tells a line from all others, however often it is sent.
  public record Key(UUID traceId, long spanId, @Nullable UUID entryId) {}

  /// What is unreadable once the key of the data subject is gone.
  public record Details(Context context, @Nullable UUID decision, @Nullable Long rows) {}

  public String name() {
    return details.context().name();
  }
}

package nl.datapeil.privacy.log.read;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.datapeil.privacy.log.line.Position;
import nl.datapeil.privacy.log.line.Span;
import org.jspecify.annotations.Nullable;

/// A line as read: never with the identifier of its data subject, only with what stands for it.
/// `readable` is false once the key of the data subject is gone.
public record StoredSpan(
    Span span, Position position, Instant received, @Nullable UUID blind, boolean readable) {

  /// The id its sender gave it, or else the place it has.
  public UUID id() {
    var own = span.key().entryId();
    return own == null ? position.asId() : own;
  }

  /// Of a line that is unreadable by now nobody can say otherwise.
  public boolean says(Span sent, @Nullable UUID sentBlind) {
    return !readable || (span.equals(anonymous(sent)) && Objects.equals(blind, sentBlind));
  }

  public static Span anonymous(Span sent) {
    return new Span(
        sent.key(),
        sent.parentSpanId(),
        sent.start(),
        sent.end(),
        sent.outcome(),
        sent.activity(),
        null,
        sent.population(),
        sent.details());
  }
}

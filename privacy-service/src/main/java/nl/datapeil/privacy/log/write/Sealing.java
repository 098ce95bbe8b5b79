package nl.datapeil.privacy.log.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.log.key.LogKeys;
import nl.datapeil.privacy.log.key.Payload;
import nl.datapeil.privacy.log.line.Line;
import nl.datapeil.privacy.log.line.LineNumber;
import nl.datapeil.privacy.log.line.Span;
import org.jspecify.annotations.Nullable;

/// Makes lines of spans: what is said of a person, under that person's key.
@ApplicationScoped
class Sealing {
  private final LogKeys keys;
  private final Today today;

  Sealing(LogKeys keys, Today today) {
    this.keys = keys;
    this.today = today;
  }

  Optional<UUID> blind(Span span) {
    return Optional.ofNullable(span.subject()).map(keys::blind);
  }

  Line line(Span span, UUID context, Subjects.@Nullable Subject subject, LineNumber number) {
    var details = span.details();
    var payload = new Payload(context, details.decision(), details.rows());
    return new Line(
        number,
        today.now(),
        span.key(),
        span.parentSpanId(),
        span.start(),
        span.end(),
        span.outcome(),
        span.activity(),
        span.population(),
        subject == null ? payload.open() : payload.sealed(subject.key(), number.value()));
  }
}

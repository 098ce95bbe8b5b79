package nl.datapeil.privacy.log.draft;

import java.util.List;
import nl.datapeil.privacy.log.line.Span;

/// What was sent and is in order; `ignored` counts what is no processing of personal data.
public record Sent(List<Span> spans, int ignored) {
  public Sent {
    spans = List.copyOf(spans);
  }
}

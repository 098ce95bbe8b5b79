package nl.datapeil.privacy.breach;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import nl.datapeil.privacy.breach.terms.Breach;
import nl.datapeil.privacy.breach.terms.Clock;
import nl.datapeil.privacy.breach.terms.Entry;
import nl.datapeil.privacy.breach.terms.Facts;
import nl.datapeil.privacy.breach.terms.Handling;
import nl.datapeil.privacy.breach.terms.Severity;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Header;
import org.jspecify.annotations.Nullable;

/// A breach as shown: what was filed, with how severe it is and how long there is to report it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record BreachView(
    @JsonUnwrapped Header header,
    Clock clock,
    @Nullable Severity severity,
    @JsonUnwrapped Facts facts,
    Handling handling,
    List<Entry> timeline) {
  BreachView {
    timeline = List.copyOf(timeline);
  }

  static BreachView of(Filed<Breach> filed, Instant now) {
    var breach = filed.content();
    return new BreachView(
        filed.header(),
        breach.clock(now),
        breach.severity(),
        breach.facts(),
        breach.handling(),
        breach.timeline());
  }
}

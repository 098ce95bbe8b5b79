package nl.datapeil.privacy.decision.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.decision.input.Question;
import org.jspecify.annotations.Nullable;

/// A recorded decision, as its reviewers see it: `askedBy` and `actor` are token subjects.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(
    UUID id,
    Instant decidedAt,
    Instant validUntil,
    String askedBy,
    String actor,
    @Nullable String purpose,
    @Nullable URI processingActivity,
    @Nullable Integer processingActivityVersion,
    @JsonUnwrapped Question question,
    boolean permitted,
    List<String> reasons) {
  public DecisionView {
    reasons = List.copyOf(reasons);
  }
}

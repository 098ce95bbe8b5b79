package nl.datapeil.privacy.decision.journal;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.decision.input.Question;
import org.jspecify.annotations.Nullable;

/// A decision to be recorded.
///
/// @param epoch of the grounds it was taken on: it is recorded only while they are current
/// @param response as it is answered, in JSON
public record Line(
    UUID id,
    Call call,
    int position,
    Instant decidedAt,
    Instant validUntil,
    long epoch,
    Question question,
    @Nullable String purpose,
    @Nullable UUID activity,
    @Nullable Integer activityVersion,
    List<String> reasons,
    String response,
    List<PolicyUsed> policies,
    List<DocumentUsed> information) {
  public Line {
    reasons = List.copyOf(reasons);
    policies = List.copyOf(policies);
    information = List.copyOf(information);
  }

  /// The request that it answers: the trace it belongs to, and whose token asked.
  public record Call(
      UUID id, String askedBy, String traceId, String spanId, @Nullable String parentSpanId) {}

  public record PolicyUsed(UUID policy, int version) {}

  public record DocumentUsed(URI uri, String version) {}
}

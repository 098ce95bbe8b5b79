package nl.datapeil.privacy.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a policy, as shown; `inForce` is the number of the version that counts now.
@JsonInclude(JsonInclude.Include.NON_NULL)
record PolicyView(
    UUID id,
    URI uri,
    Status status,
    int version,
    @Nullable Integer inForce,
    String author,
    @Nullable Approval approval,
    Instant createdAt,
    String name,
    @Nullable String description,
    List<RuleDraft> rules) {
  PolicyView {
    rules = List.copyOf(rules);
  }

  enum Status {
    DRAFT,
    IN_FORCE,
    SUPERSEDED
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Approval(@Nullable String approver, Instant at) {}
}

package nl.datapeil.privacy.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.datapeil.privacy.activity.terms.Status;
import nl.datapeil.privacy.activity.terms.Terms;
import org.jspecify.annotations.Nullable;

/// One version of an activity, as shown. The public sees no names of officers.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityView(
    UUID id,
    URI uri,
    URI versionUri,
    Status status,
    int version,
    @Nullable String author,
    @Nullable Advice advice,
    @Nullable Approval approval,
    @Nullable Withdrawal withdrawal,
    Instant createdAt,
    Instant updatedAt,
    @JsonUnwrapped Terms terms) {

  /// Whether anyone may see it as it stands now.
  boolean isPublic(LocalDate today) {
    return status == Status.APPROVED && wasPublic(today);
  }

  /// Whether anyone may see it as what it was.
  boolean wasPublic(LocalDate today) {
    return approval != null && !terms.isConfidentialOn(today);
  }

  ActivityView forThePublic() {
    return new ActivityView(
        id,
        uri,
        versionUri,
        status,
        version,
        null,
        null,
        approval == null ? null : approval.withoutNames(),
        withdrawal == null ? null : new Withdrawal(null, null, withdrawal.at()),
        createdAt,
        updatedAt,
        terms);
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Advice(boolean positive, String text, @Nullable String adviser, Instant at) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Approval(@Nullable String approver, @Nullable String motivation, Instant at) {
    Approval withoutNames() {
      return new Approval(null, null, at);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Withdrawal(@Nullable String by, @Nullable String reason, Instant at) {}
}

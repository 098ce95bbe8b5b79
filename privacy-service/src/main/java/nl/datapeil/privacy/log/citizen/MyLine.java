package nl.datapeil.privacy.log.citizen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was done with somebody's data, in words for that person. Never who did it: officers act for
/// the municipality.
@JsonInclude(JsonInclude.Include.NON_NULL)
record MyLine(
    UUID id,
    Instant time,
    String text,
    String action,
    @Nullable String system,
    boolean aboutAGroup,
    Activity activity) {

  /// Why it was done. Without a name when the activity is not in our register, or not approved.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Activity(
      String url,
      @Nullable String name,
      @Nullable String purpose,
      @Nullable String legalBasis,
      @Nullable String legalBasisReference) {}
}

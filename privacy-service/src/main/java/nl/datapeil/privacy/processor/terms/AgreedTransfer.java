package nl.datapeil.privacy.processor.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.detail.Transfer;
import org.jspecify.annotations.Nullable;

/// A transfer that the processor may make, and the assessment of it (DTIA), by its URI.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreedTransfer(Transfer transfer, @Nullable String assessment) {
  boolean isUnassessed() {
    return assessment == null && transfer.mechanism().needsTransferAssessment();
  }

  /// As sent.
  record Draft(Transfer.@Nullable Draft transfer, @Nullable String assessment) {
    AgreedTransfer check(InputCheck in, String path) {
      var sent = transfer == null ? new Transfer.Draft(null, null, null, null) : transfer;
      return new AgreedTransfer(
          sent.check(in, path + ".transfer"),
          assessment == null ? null : in.uri(path + ".assessment", assessment));
    }
  }
}

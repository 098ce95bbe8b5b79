package nl.datapeil.privacy.activity.terms.detail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Why the activity is kept from data subjects and the public (UAVG art. 41), and until when;
/// without a date for as long as the version counts.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Confidentiality(String reason, @Nullable LocalDate confidentialUntil) {
  /// Up to and including the last day.
  public boolean holdsOn(LocalDate today) {
    return confidentialUntil == null || !today.isAfter(confidentialUntil);
  }

  /// As sent.
  public record Draft(@Nullable String reason, @Nullable String confidentialUntil) {
    public Confidentiality check(InputCheck in, String path) {
      return new Confidentiality(
          in.text(path + ".reason", reason, 2_000),
          confidentialUntil == null
              ? null
              : in.date(path + ".confidentialUntil", confidentialUntil));
    }
  }
}

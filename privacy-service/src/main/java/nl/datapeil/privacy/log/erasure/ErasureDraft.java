package nl.datapeil.privacy.log.erasure;

import java.util.Locale;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.log.line.DataSubject;
import org.jspecify.annotations.Nullable;

/// Whom to erase, and why.
record ErasureDraft(
    @Nullable String dataSubjectId, @Nullable String dataSubjectIdType, @Nullable String reason) {
  private static final int FEWEST_DIGITS = 6;
  private static final int LONGEST_REASON = 2_000;

  /// A request that is in order.
  record Checked(DataSubject subject, String reason) {}

  Checked check() {
    var in = new InputCheck();
    var subject = DataSubject.check(in, dataSubjectIdType, dataSubjectId);
    var why = in.text("reason", reason, LONGEST_REASON);
    if (names(why, subject.id()) || names(why, dataSubjectId)) {
      in.wrong(
          "reason",
          "must not name the data subject: it is kept",
          "mag de betrokkene niet noemen: de reden wordt bewaard");
    } else {
      in.refuseCitizenNumber("reason", why);
    }
    in.refuseWhenWrong();
    return new Checked(subject, why);
  }

  /// In any writing: `123.456.782` is who `123456782` is, and so is one without its leading zeros.
  private static boolean names(String reason, @Nullable String id) {
    if (id == null || id.isBlank()) {
      return false;
    }
    var digits = digits(id).replaceFirst("^0+", "");
    return reason.toUpperCase(Locale.ROOT).contains(id.strip().toUpperCase(Locale.ROOT))
        || (digits.length() >= FEWEST_DIGITS && digits(reason).contains(digits));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}

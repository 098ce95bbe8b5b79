package nl.datapeil.privacy.log.erasure;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.log.line.DataSubject;
import org.jspecify.annotations.Nullable;

/// Whom to erase, and why.
record ErasureDraft(
    @Nullable String dataSubjectId, @Nullable String dataSubjectIdType, @Nullable String reason) {
  private static final int LONGEST_REASON = 2_000;

  /// A request that is in order.
  record Checked(DataSubject subject, String reason) {}

  Checked check() {
    var in = new InputCheck();
    var subject = DataSubject.check(in, dataSubjectIdType, dataSubjectId);
    var why = in.text("reason", reason, LONGEST_REASON);
    if (subject.isNamedIn(why)) {
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
}

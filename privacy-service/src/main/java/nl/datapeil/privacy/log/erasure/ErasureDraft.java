package nl.datapeil.privacy.log.erasure;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.log.line.DataSubject;
import org.jspecify.annotations.Nullable;

/// Whom to erase, and why.
record ErasureDraft(
    @Nullable String dataSubjectId, @Nullable String dataSubjectIdType, @Nullable String reason) {
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_REASON = 2_000;

  /// A request that is in order.
  record Checked(DataSubject subject, String reason) {}

  Checked check() {
    var in = new InputCheck();
    var type = in.text("dataSubjectIdType", dataSubjectIdType, LONGEST_ID);
    var id = in.text("dataSubjectId", dataSubjectId, LONGEST_ID);
    var why = in.text("reason", reason, LONGEST_REASON);
    in.require(
        id.isBlank() || !why.contains(id.strip()),
        "reason",
        "must not name the data subject: it is kept",
        "mag de betrokkene niet noemen: de reden wordt bewaard");
    in.refuseWhenWrong();
    return new Checked(new DataSubject(type, id), why);
  }
}

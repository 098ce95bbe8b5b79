package nl.datapeil.privacy.assessment.course;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.assessment.workflow.Grounds;
import org.jspecify.annotations.Nullable;

/// Why an assessment no longer counts, as sent.
record WithdrawalDraft(@Nullable String reason) {
  Grounds check() {
    return new InputCheck()
        .read(in -> new Grounds(in.text("reason", reason, RemarkDraft.PROSE), null));
  }
}

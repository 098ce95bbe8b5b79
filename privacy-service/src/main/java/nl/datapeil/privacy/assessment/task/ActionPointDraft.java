package nl.datapeil.privacy.assessment.task;

import java.time.LocalDate;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// An action point as sent: what, by whom, until when, and whether it is done.
record ActionPointDraft(
    @Nullable String what,
    @Nullable String assignee,
    @Nullable String dueOn,
    @Nullable Boolean done) {
  Checked check() {
    return new InputCheck()
        .read(in ->
            new Checked(
                in.text("what", what, 2_000),
                in.text("assignee", assignee, 200),
                in.date("dueOn", dueOn),
                Boolean.TRUE.equals(done)));
  }

  record Checked(String what, String assignee, LocalDate dueOn, boolean done) {}
}

package nl.datapeil.privacy.assessment.mitigation;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// How far a measure is, as sent.
record ProgressDraft(@Nullable String status, @Nullable String note) {
  Checked check() {
    return new InputCheck()
        .read(in ->
            new Checked(
                in.oneOf(MeasureStatus.class, "status", status),
                in.optionalText("note", note, 2_000)));
  }

  record Checked(MeasureStatus status, @Nullable String note) {}
}

package nl.datapeil.privacy.decision.input;

import java.time.LocalDate;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.decision.input.Source.OfDocument;
import org.jspecify.annotations.Nullable;

/// Something in another register that stands in the way of an activity, and the document that says
/// so.
public sealed interface Objection {
  Source because();

  /// What an activity may need to be assessed by first.
  enum Needed {
    DPIA,
    PROHIBITED_PRACTICES
  }

  /// Needed, and none is in force: `because` demands it, or is the one that no longer holds.
  record AssessmentMissing(Needed needed, OfDocument because) implements Objection {}

  /// It held up to and including its review date.
  record DpiaLapsed(@Nullable LocalDate reviewOn, OfDocument because) implements Objection {}

  /// Its outcome rules the activity out.
  record AssessmentNegative(OfDocument because) implements Objection {}

  /// It leaves open whether the activity is prohibited.
  record AssessmentUnclear(OfDocument because) implements Objection {}

  /// The risk that remains waits for the supervisory authority.
  record ConsultationPending(OfDocument because) implements Objection {}

  /// No agreement with a processor will do; `lacks` says why the one in `because` does not.
  record AgreementMissing(Text lacks, Source because) implements Objection {}

  /// Data of this dataset are to be destroyed since that day.
  record RetentionPassed(String dataset, LocalDate since, OfDocument because)
      implements Objection {}
}

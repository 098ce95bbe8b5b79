package nl.datapeil.privacy.decision.rules;

import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.activity.terms.Status;
import nl.datapeil.privacy.decision.rules.Reason.Code;

/// Whether the activity's current version is ground for anything today.
final class Standing {
  private Standing() {}

  static void check(Status status, List<Reason> reasons, Set<NextStep> steps) {
    switch (status) {
      case APPROVED -> {}
      case DRAFT -> {
        reasons.add(
            Reason.of(
                Code.NOT_APPROVED,
                "The current version of the processing activity awaits the dpo's advice, and then"
                    + " approval.",
                "De huidige versie van de verwerking wacht op advies van de FG en daarna op"
                    + " goedkeuring."));
        steps.add(NextStep.ADVISE);
      }
      case ADVISED -> {
        reasons.add(
            Reason.of(
                Code.NOT_APPROVED,
                "The current version of the processing activity awaits approval by someone other"
                    + " than its author.",
                "De huidige versie van de verwerking wacht op goedkeuring door een ander dan de"
                    + " opsteller."));
        steps.add(NextStep.APPROVE);
      }
      case EXPIRED -> {
        reasons.add(
            Reason.of(
                Code.EXPIRED,
                "The review date of the processing activity has passed: it must be revised.",
                "De herzieningsdatum van de verwerking is verstreken: zij moet worden herzien."));
        steps.add(NextStep.REVISE_ACTIVITY);
      }
      case WITHDRAWN -> {
        reasons.add(
            Reason.of(
                Code.WITHDRAWN,
                "The approval of the processing activity was withdrawn: it must be revised.",
                "De goedkeuring van de verwerking is ingetrokken: zij moet worden herzien."));
        steps.add(NextStep.REVISE_ACTIVITY);
      }
    }
  }
}

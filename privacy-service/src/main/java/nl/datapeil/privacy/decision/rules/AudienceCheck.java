package nl.datapeil.privacy.decision.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.decision.input.Asker;
import nl.datapeil.privacy.decision.rules.Reason.Code;
import nl.datapeil.privacy.policy.rules.Duty;

/// Whether the asker is one of the recipients, and the period is not over.
final class AudienceCheck {
  private AudienceCheck() {}

  static void check(
      Asker asker, Demands demands, LocalDate today, List<Reason> reasons, Set<NextStep> steps) {
    var before = reasons.size();
    for (var demand : demands.onAnswer()) {
      if (demand.duty() instanceof Duty.Recipients recipients && !asker.isAmong(recipients)) {
        reasons.add(
            Reason.of(
                    Code.NOT_A_RECIPIENT,
                    "A policy states who may receive these data, and the asker is not among them.",
                    "Een beleidsregel zegt wie deze gegevens mag ontvangen, en de vrager hoort daar"
                        + " niet bij.")
                .because(demand.because().getFirst()));
      }
      if (demand.duty() instanceof Duty.Expiry(var until) && today.isAfter(until)) {
        reasons.add(
            Reason.of(
                    Code.PERIOD_OVER,
                    "The data could be used until " + until + ".",
                    "De gegevens konden tot en met " + until + " worden gebruikt.")
                .because(demand.because().getFirst()));
      }
    }
    if (reasons.size() > before) {
      steps.add(NextStep.CHANGE_POLICY);
    }
  }
}

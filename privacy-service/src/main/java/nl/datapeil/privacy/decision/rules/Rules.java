package nl.datapeil.privacy.decision.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.rules.Reason.Code;
import nl.datapeil.privacy.decision.rules.Verdict.Deny;
import nl.datapeil.privacy.decision.rules.Verdict.Permit;
import nl.datapeil.privacy.policy.rules.Policy;

/// Default deny: a use is permitted only when an approved activity covers all of it and no policy
/// forbids it.
public final class Rules {
  private Rules() {}

  public static Verdict decide(
      Question question, Purpose purpose, List<Policy> policies, LocalDate today) {
    var reasons = new ArrayList<Reason>();
    if (!question.action().equals("query")) {
      reasons.add(
          Reason.of(
              Code.UNKNOWN_ACTION,
              "The only action that can be permitted is `query`.",
              "De enige handeling die kan worden toegestaan is `query`."));
    }
    return switch (purpose) {
      case Purpose.NotStated() -> denyWithoutPurpose(reasons);
      case Purpose.Unknown() -> denyUnknown(reasons);
      case Purpose.Filed(var activity, var facts) -> {
        var steps = EnumSet.noneOf(NextStep.class);
        Standing.check(activity.statusOn(today), reasons, steps);
        Coverage.check(question, activity.terms(), reasons, steps);
        FactsCheck.check(question, facts, reasons, steps);
        var demands = new Demands();
        new Obligations(question, activity, demands).gather();
        var forbidden = new PolicyCheck(question, activity, demands).apply(policies);
        if (!forbidden.isEmpty()) {
          reasons.addAll(forbidden);
          steps.add(NextStep.CHANGE_POLICY);
        }
        AudienceCheck.check(question.asker(), demands, today, reasons, steps);
        yield reasons.isEmpty()
            ? new Permit(demands.obligations(question))
            : new Deny(reasons, steps);
      }
    };
  }

  private static Deny denyWithoutPurpose(List<Reason> reasons) {
    reasons.add(
        Reason.of(
            Code.NO_PURPOSE,
            "Protected data are used for a stated purpose only: name a processing activity of the"
                + " register, or have one recorded.",
            "Beschermde gegevens worden alleen voor een genoemd doel gebruikt: noem een verwerking"
                + " uit het register, of laat er een vastleggen."));
    return new Deny(reasons, EnumSet.of(NextStep.RECORD_ACTIVITY));
  }

  private static Deny denyUnknown(List<Reason> reasons) {
    reasons.add(
        Reason.of(
            Code.UNKNOWN_ACTIVITY,
            "The purpose names no processing activity of this register.",
            "Het doel noemt geen verwerking uit dit register."));
    return new Deny(reasons, EnumSet.of(NextStep.RECORD_ACTIVITY));
  }
}

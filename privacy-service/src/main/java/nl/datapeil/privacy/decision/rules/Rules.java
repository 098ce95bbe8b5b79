package nl.datapeil.privacy.decision.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.datapeil.privacy.decision.rules.Reason.Code;
import nl.datapeil.privacy.decision.rules.Verdict.Deny;
import nl.datapeil.privacy.decision.rules.Verdict.Permit;

/// Default deny: a use is permitted only when an approved activity covers all of it.
public final class Rules {
  private Rules() {}

  public static Verdict decide(Question question, Purpose purpose, LocalDate today) {
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
      case Purpose.Filed(var activity) -> {
        var steps = EnumSet.noneOf(NextStep.class);
        Standing.check(activity.statusOn(today), reasons, steps);
        Coverage.check(question, activity.terms(), reasons, steps);
        yield reasons.isEmpty()
            ? new Permit(Obligations.of(question, activity.terms()))
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

package nl.datapeil.privacy.assessment.chapter;

import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.risk.Level;
import nl.datapeil.privacy.assessment.workflow.Status;
import nl.datapeil.privacy.assessment.workflow.Step;
import nl.datapeil.privacy.assessment.workflow.Verdict;

/// What people call the states, steps and levels of an assessment.
public final class CourseWords {
  private CourseWords() {}

  public static Text of(Status status) {
    return switch (status) {
      case DRAFT -> new Text("draft", "concept");
      case IN_REVIEW -> new Text("in internal review", "in interne toetsing");
      case ADVICE -> new Text("awaiting the DPO's advice", "wacht op advies van de FG");
      case DECISION -> new Text("awaiting the decision", "wacht op besluit");
      case CONSULTATION -> new Text("in prior consultation", "in voorafgaande raadpleging");
      case IN_FORCE -> new Text("in force", "van kracht");
      case REVIEW_DUE -> new Text("in force, review due", "van kracht, herziening nodig");
      case SUPERSEDED -> new Text("superseded", "vervangen");
      case WITHDRAWN -> new Text("withdrawn", "ingetrokken");
      case REJECTED -> new Text("rejected", "afgewezen");
    };
  }

  public static Text of(Step step) {
    return switch (step) {
      case EDIT -> new Text("edited", "bewerkt");
      case SUBMIT -> new Text("submitted", "ingediend");
      case RECALL -> new Text("recalled", "teruggehaald");
      case ASK_CHANGES -> new Text("changes asked", "wijzigingen gevraagd");
      case PASS -> new Text("passed the review", "toetsing doorstaan");
      case ADVISE -> new Text("DPO's advice", "advies van de FG");
      case APPROVE -> new Text("approved", "goedgekeurd");
      case RETURN -> new Text("returned", "teruggegeven");
      case REJECT -> new Text("rejected", "afgewezen");
      case CONSULT -> new Text("consultation", "raadpleging");
      case ENTER_INTO_FORCE -> new Text("entered into force", "van kracht geworden");
      case WITHDRAW -> new Text("withdrawn", "ingetrokken");
      case RENEW -> new Text("renewal begun", "vernieuwing begonnen");
    };
  }

  public static Text of(Verdict verdict) {
    return switch (verdict) {
      case POSITIVE -> new Text("positive", "positief");
      case CONDITIONAL -> new Text("positive under conditions", "positief onder voorwaarden");
      case NEGATIVE -> new Text("negative", "negatief");
    };
  }

  public static Text of(Level level) {
    return switch (level) {
      case LOW -> new Text("low", "laag");
      case MEDIUM -> new Text("medium", "midden");
      case HIGH -> new Text("high", "hoog");
      case VERY_HIGH -> new Text("very high", "zeer hoog");
    };
  }
}

package nl.datapeil.privacy.assessment.workflow;

import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.workflow.Refusal.Part;

/// What people call the states, steps and verdicts of an assessment.
public final class CourseWords {
  private CourseWords() {}

  /// Fit for “the assessment is …”.
  public static Text of(Status status) {
    return switch (status) {
      case DRAFT -> new Text("in draft", "in concept");
      case IN_REVIEW -> new Text("in internal review", "in interne toetsing");
      case ADVICE -> new Text("awaiting the DPO's advice", "in afwachting van advies van de FG");
      case DECISION -> new Text("awaiting the decision", "in afwachting van het besluit");
      case CONSULTATION ->
          new Text(
              "approved, in prior consultation of the AP",
              "vastgesteld, in voorafgaande raadpleging van de AP");
      case IN_FORCE -> new Text("in force", "van kracht");
      case REVIEW_DUE -> new Text("in force, due for review", "van kracht, toe aan herziening");
      case SUPERSEDED -> new Text("superseded", "vervangen");
      case WITHDRAWN -> new Text("withdrawn", "ingetrokken");
      case REJECTED -> new Text("rejected", "afgewezen");
    };
  }

  /// A step that may be taken.
  public static Text toTake(Step step) {
    return switch (step) {
      case EDIT -> new Text("change the answers", "de antwoorden wijzigen");
      case SUBMIT -> new Text("submit for review", "indienen voor toetsing");
      case RECALL -> new Text("call back to draft", "terughalen naar concept");
      case ASK_CHANGES -> new Text("review: ask for changes", "toetsen: om wijziging vragen");
      case PASS -> new Text("review: pass", "toetsen: akkoord");
      case ADVISE -> new Text("advise as DPO", "adviseren als FG");
      case APPROVE -> new Text("decide: approve", "besluiten: vaststellen");
      case RETURN -> new Text("decide: return for changes", "besluiten: terugsturen");
      case REJECT -> new Text("decide: reject", "besluiten: afwijzen");
      case CONSULT ->
          new Text("record the consultation of the AP", "de raadpleging van de AP vastleggen");
      case ENTER_INTO_FORCE -> new Text("put into force", "in werking stellen");
      case WITHDRAW -> new Text("withdraw", "intrekken");
      case RENEW -> new Text("draft a renewal", "een herziening opstellen");
    };
  }

  /// The same step, once it was taken.
  public static Text taken(Step step) {
    return switch (step) {
      case EDIT -> new Text("answers changed", "antwoorden gewijzigd");
      case SUBMIT -> new Text("submitted", "ingediend");
      case RECALL -> new Text("called back", "teruggehaald");
      case ASK_CHANGES -> new Text("changes asked", "wijzigingen gevraagd");
      case PASS -> new Text("passed the review", "toetsing doorstaan");
      case ADVISE -> new Text("DPO's advice", "advies van de FG");
      case APPROVE -> new Text("approved", "vastgesteld");
      case RETURN -> new Text("returned", "teruggestuurd");
      case REJECT -> new Text("rejected", "afgewezen");
      case CONSULT -> new Text("consultation of the AP", "raadpleging van de AP");
      case ENTER_INTO_FORCE -> new Text("put into force", "in werking gesteld");
      case WITHDRAW -> new Text("withdrawn", "ingetrokken");
      case RENEW -> new Text("renewal drafted", "herziening opgesteld");
    };
  }

  public static Text of(Verdict verdict) {
    return switch (verdict) {
      case POSITIVE -> new Text("positive", "positief");
      case CONDITIONAL -> new Text("positive under conditions", "positief onder voorwaarden");
      case NEGATIVE -> new Text("negative", "negatief");
    };
  }

  /// Fit for “you …”.
  public static Text of(Part part) {
    return switch (part) {
      case EDITED -> new Text("edited it", "het bewerkt");
      case REVIEWED -> new Text("reviewed it", "het getoetst");
      case ADVISED -> new Text("advised on it", "erover geadviseerd");
    };
  }
}

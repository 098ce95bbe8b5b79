package nl.datapeil.privacy.assessment.desk;

import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.workflow.Refusal.Part;
import nl.datapeil.privacy.assessment.workflow.Status;
import nl.datapeil.privacy.assessment.workflow.Step;

/// Steps, states and parts in the words of people.
final class StepTexts {
  private StepTexts() {}

  static Text of(Step step) {
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

  static Text of(Status status) {
    return switch (status) {
      case DRAFT -> new Text("a draft", "een concept");
      case IN_REVIEW -> new Text("in review", "in toetsing");
      case ADVICE -> new Text("waiting for the DPO's advice", "in afwachting van advies van de FG");
      case DECISION -> new Text("waiting for a decision", "in afwachting van een besluit");
      case CONSULTATION ->
          new Text(
              "approved, waiting for the consultation of the AP",
              "vastgesteld, in afwachting van de raadpleging van de AP");
      case IN_FORCE -> new Text("in force", "van kracht");
      case REVIEW_DUE -> new Text("due for review", "toe aan herziening");
      case SUPERSEDED -> new Text("superseded", "vervangen");
      case WITHDRAWN -> new Text("withdrawn", "ingetrokken");
      case REJECTED -> new Text("rejected", "afgewezen");
    };
  }

  static Text of(Part part) {
    return switch (part) {
      case EDITED -> new Text("edited it", "het bewerkt");
      case REVIEWED -> new Text("reviewed it", "het getoetst");
      case ADVISED -> new Text("advised on it", "erover geadviseerd");
    };
  }
}

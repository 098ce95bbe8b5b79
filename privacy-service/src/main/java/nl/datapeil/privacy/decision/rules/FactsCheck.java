package nl.datapeil.privacy.decision.rules;

import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.rules.Reason.Code;

/// Whether assessments, agreements and retention allow what the terms do.
final class FactsCheck {
  private FactsCheck() {}

  static void check(Question question, Facts facts, List<Reason> reasons, Set<NextStep> steps) {
    if (facts.dpia() == Facts.Dpia.MISSING) {
      reasons.add(
          Reason.of(
              Code.DPIA_MISSING,
              "This processing needs a data protection impact assessment, and none is in force.",
              "Deze verwerking vraagt een gegevensbeschermingseffectbeoordeling (DPIA), en er is er"
                  + " geen van kracht."));
      steps.add(NextStep.ASSESS);
    }
    for (var document : facts.negative()) {
      reasons.add(
          Reason.of(
                  Code.ASSESSMENT_NEGATIVE,
                  "The outcome of an assessment rules this processing out.",
                  "De uitkomst van een beoordeling sluit deze verwerking uit.")
              .because(document));
      steps.add(NextStep.REVISE_ACTIVITY);
    }
    for (var document : facts.consultations()) {
      reasons.add(
          Reason.of(
                  Code.CONSULTATION_PENDING,
                  "The risk that remains is high: the supervisory authority is consulted first.",
                  "Het risico dat overblijft is hoog: eerst wordt de Autoriteit Persoonsgegevens"
                      + " geraadpleegd.")
              .because(document));
      steps.add(NextStep.CONSULT);
    }
    checkAgreements(facts, reasons, steps);
    checkRetention(question, facts, reasons, steps);
  }

  private static void checkAgreements(Facts facts, List<Reason> reasons, Set<NextStep> steps) {
    for (var party : facts.agreementsMissing()) {
      reasons.add(
          Reason.of(
              Code.AGREEMENT_MISSING,
              "No agreement is in force with " + party + ".",
              "Er is geen overeenkomst van kracht met " + party + "."));
      steps.add(NextStep.AGREE);
    }
  }

  private static void checkRetention(
      Question question, Facts facts, List<Reason> reasons, Set<NextStep> steps) {
    for (var dataset : question.datasets()) {
      if (facts.pastRetention().contains(dataset.uri())) {
        reasons.add(
            Reason.at(
                Code.RETENTION_PASSED,
                dataset.uri(),
                "The retention period of these data has passed: they are to be destroyed.",
                "De bewaartermijn van deze gegevens is verstreken: zij moeten worden"
                    + " vernietigd."));
        steps.add(NextStep.REVISE_ACTIVITY);
      }
    }
  }
}

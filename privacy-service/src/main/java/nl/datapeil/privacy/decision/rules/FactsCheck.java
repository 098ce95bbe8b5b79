package nl.datapeil.privacy.decision.rules;

import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Objection;
import nl.datapeil.privacy.decision.input.Objection.AgreementMissing;
import nl.datapeil.privacy.decision.input.Objection.AssessmentMissing;
import nl.datapeil.privacy.decision.input.Objection.AssessmentNegative;
import nl.datapeil.privacy.decision.input.Objection.AssessmentUnclear;
import nl.datapeil.privacy.decision.input.Objection.ConsultationPending;
import nl.datapeil.privacy.decision.input.Objection.DpiaLapsed;
import nl.datapeil.privacy.decision.input.Objection.RetentionPassed;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.rules.Reason.Code;

/// Whether assessments, agreements and retention allow what the terms do.
final class FactsCheck {
  private FactsCheck() {}

  static void check(Question question, Facts facts, List<Reason> reasons, Set<NextStep> steps) {
    for (var objection : facts.objections()) {
      if (concerns(objection, question)) {
        reasons.add(reason(objection).because(objection.because()));
        steps.addAll(steps(objection));
      }
    }
  }

  /// What is to be destroyed of one dataset leaves the others alone.
  private static boolean concerns(Objection objection, Question question) {
    return !(objection instanceof RetentionPassed passed)
        || question.datasets().stream().anyMatch(one -> one.uri().equals(passed.dataset()));
  }

  private static Reason reason(Objection objection) {
    return switch (objection) {
      case AssessmentMissing(var needed, var _) -> missing(needed);
      case DpiaLapsed(var reviewOn, var _) ->
          Reason.of(
              Code.DPIA_LAPSED,
              "The data protection impact assessment (DPIA) was to be reviewed by %s, and holds no"
                      .formatted(reviewOn)
                  + " longer.",
              "De gegevensbeschermingseffectbeoordeling (DPIA) moest uiterlijk %s zijn herzien, en"
                      .formatted(reviewOn)
                  + " geldt niet meer.");
      case AssessmentNegative _ ->
          Reason.of(
              Code.ASSESSMENT_NEGATIVE,
              "The outcome of an assessment rules this processing out.",
              "De uitkomst van een beoordeling sluit deze verwerking uit.");
      case AssessmentUnclear _ ->
          Reason.of(
              Code.ASSESSMENT_UNCLEAR,
              "By an assessment this processing may be prohibited: find out first.",
              "Volgens een beoordeling is deze verwerking mogelijk verboden: zoek dat eerst uit.");
      case ConsultationPending _ ->
          Reason.of(
              Code.CONSULTATION_PENDING,
              "The risk that remains is high: the supervisory authority is consulted first.",
              "Het risico dat overblijft is hoog: eerst wordt de Autoriteit Persoonsgegevens"
                  + " geraadpleegd.");
      case AgreementMissing(var lacks, var _) ->
          Reason.of(
              Code.AGREEMENT_MISSING,
              "No agreement with a processor will do. " + lacks.en(),
              "Geen overeenkomst met een verwerker volstaat. " + lacks.nl());
      case RetentionPassed(var dataset, var since, var _) ->
          Reason.at(
              Code.RETENTION_PASSED,
              dataset,
              "The retention period has passed: since %s data of this dataset are to be destroyed."
                  .formatted(since),
              "De bewaartermijn is verstreken: sinds %s moeten gegevens van deze dataset worden"
                      .formatted(since)
                  + " vernietigd.");
    };
  }

  private static Reason missing(Objection.Needed needed) {
    return switch (needed) {
      case DPIA ->
          Reason.of(
              Code.DPIA_MISSING,
              "This processing needs a data protection impact assessment (DPIA), and none is in"
                  + " force.",
              "Deze verwerking vraagt een gegevensbeschermingseffectbeoordeling (DPIA), en er is er"
                  + " geen van kracht.");
      case PROHIBITED_PRACTICES ->
          Reason.of(
              Code.ASSESSMENT_MISSING,
              "This processing needs the test of prohibited practices, and none is in force.",
              "Deze verwerking vraagt de toets op verboden praktijken, en er is er geen van"
                  + " kracht.");
    };
  }

  private static List<NextStep> steps(Objection objection) {
    return switch (objection) {
      case AssessmentMissing _, AssessmentUnclear _, DpiaLapsed _ -> List.of(NextStep.ASSESS);
      case AssessmentNegative _ -> List.of(NextStep.REVISE_ACTIVITY, NextStep.ASSESS);
      case ConsultationPending _ -> List.of(NextStep.CONSULT);
      case AgreementMissing _ -> List.of(NextStep.AGREE);
      case RetentionPassed _ -> List.of(NextStep.DESTROY);
    };
  }
}

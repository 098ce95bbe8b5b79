package nl.datapeil.privacy.assessment.desk;

import static nl.datapeil.privacy.PrivacyProblem.ASSESSMENT_INCOMPLETE;
import static nl.datapeil.privacy.PrivacyProblem.CONSULTATION_MISSING;
import static nl.datapeil.privacy.PrivacyProblem.MOTIVATION_MISSING;
import static nl.datapeil.privacy.PrivacyProblem.OWN_WORK;
import static nl.datapeil.privacy.PrivacyProblem.REVIEW_DATE_PASSED;
import static nl.datapeil.privacy.PrivacyProblem.STEP_OF_OTHERS;
import static nl.datapeil.privacy.PrivacyProblem.STEP_OUT_OF_TURN;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.ProblemType;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.workflow.Consulted;
import nl.datapeil.privacy.assessment.workflow.CourseWords;
import nl.datapeil.privacy.assessment.workflow.Refusal;
import nl.datapeil.privacy.assessment.workflow.Rules;
import nl.datapeil.privacy.assessment.workflow.Situation;
import nl.datapeil.privacy.assessment.workflow.Step;

/// Why a step was refused, each with who may take it and the way on.
record Refusals(AssessmentUris uris) {
  /// For a step that is refused whatever the assessment.
  static ProblemException wrongRole(Step step) {
    return plain(STEP_OF_OTHERS, text(new Refusal.WrongRole(step)));
  }

  ProblemException problem(Refusal refusal, UUID id, Situation now) {
    var text = text(refusal);
    var problem = plain(type(refusal), text).with(violations(refusal));
    for (var step : Rules.inTurn(now)) {
      problem = problem.linking(relOf(step), uris.of(id, step), titled(step));
    }
    return problem.linking("assessment", uris.of(id), new Text("The assessment", "Het assessment"));
  }

  private static ProblemException plain(ProblemType type, Text text) {
    return type.because("%1$s", "%2$s", text.en(), text.nl());
  }

  private static String relOf(Step step) {
    return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Text titled(Step step) {
    var what = CourseWords.toTake(step);
    var roles = String.join(", ", step.roles());
    return new Text(what.en() + " (" + roles + ")", what.nl() + " (" + roles + ")");
  }

  private static ProblemType type(Refusal refusal) {
    return switch (refusal) {
      case Refusal.WrongRole _ -> STEP_OF_OTHERS;
      case Refusal.OutOfTurn _ -> STEP_OUT_OF_TURN;
      case Refusal.OwnWork _ -> OWN_WORK;
      case Refusal.Incomplete _ -> ASSESSMENT_INCOMPLETE;
      case Refusal.Unmotivated _ -> MOTIVATION_MISSING;
      case Refusal.ReviewDatePassed _ -> REVIEW_DATE_PASSED;
      case Refusal.NotConsulted _ -> CONSULTATION_MISSING;
    };
  }

  private static List<Violation> violations(Refusal refusal) {
    return refusal instanceof Refusal.Incomplete(var open)
        ? open.stream()
            .map(task ->
                new Violation(
                    "answers." + task,
                    new Text("is required and has no answer", "is verplicht en niet beantwoord")))
            .toList()
        : List.of();
  }

  static Text text(Refusal refusal) {
    return switch (refusal) {
      case Refusal.WrongRole(var step) -> ofOthers(step);
      case Refusal.OutOfTurn(var step, var status) -> outOfTurn(step, CourseWords.of(status));
      case Refusal.OwnWork(var step, var part) -> ownWork(step, CourseWords.of(part));
      case Refusal.Incomplete(var open) ->
          new Text(
              "Required questions have no answer: " + String.join(", ", open) + ".",
              "Verplichte vragen zijn niet beantwoord: " + String.join(", ", open) + ".");
      case Refusal.Unmotivated(var step) when step == Step.ENTER_INTO_FORCE ->
          new Text(
              "The AP gave written advice. Say in `text` how it is followed, or why not.",
              "De AP gaf schriftelijk advies. Zeg in `text` hoe dat wordt gevolgd, of waarom"
                  + " niet.");
      case Refusal.Unmotivated _ ->
          new Text(
              "The DPO's advice was negative or conditional. Say in `motivation` why it is approved"
                  + " all the same, or how the conditions are met; or return it for changes.",
              "Het advies van de FG was negatief of voorwaardelijk. Zeg in `motivation` waarom toch"
                  + " wordt vastgesteld of hoe aan de voorwaarden is voldaan; of stuur het terug.");
      case Refusal.ReviewDatePassed _ ->
          new Text(
              "`reviewOn` must be given and lie after today: until then the assessment holds.",
              "`reviewOn` is verplicht en moet na vandaag liggen: tot dan geldt het assessment.");
      case Refusal.NotConsulted(var consulted) -> notConsulted(consulted);
    };
  }

  private static Text ofOthers(Step step) {
    var what = CourseWords.toTake(step);
    var roles = String.join(", ", step.roles());
    return new Text(
        "The step “" + what.en() + "” takes the role " + roles + ", which you do not have.",
        "Voor de stap “" + what.nl() + "” is de rol " + roles + " nodig; die hebt u niet.");
  }

  private static Text outOfTurn(Step step, Text status) {
    var what = CourseWords.toTake(step);
    return new Text(
        "The step “"
            + what.en()
            + "” does not fit: the assessment is "
            + status.en()
            + ". `links` name the steps that do, and who takes them.",
        "De stap “"
            + what.nl()
            + "” past niet: het assessment is "
            + status.nl()
            + ". `links` noemen de stappen die wel passen, en wie ze zet.");
  }

  private static Text ownWork(Step step, Text part) {
    var what = CourseWords.toTake(step);
    var roles = String.join(", ", step.roles());
    return new Text(
        "You "
            + part.en()
            + ", so the step “"
            + what.en()
            + "” is for somebody else: a "
            + roles
            + " who neither edited, reviewed nor advised on it.",
        "U hebt "
            + part.nl()
            + ", dus de stap “"
            + what.nl()
            + "” is aan een ander: een "
            + roles
            + " die het niet heeft bewerkt, getoetst of erover heeft geadviseerd.");
  }

  private static Text notConsulted(Consulted consulted) {
    return switch (consulted) {
      case BARRED ->
          new Text(
              "The AP objected to this processing: it can only be withdrawn.",
              "De AP heeft bezwaar tegen deze verwerking: zij kan alleen worden ingetrokken.");
      case NOT, RUNNING, CLEARED, ADVISED ->
          new Text(
              "A high risk remains, so the AP must be consulted first (GDPR art. 36): record when"
                  + " it was asked and what came of it.",
              "Er blijft een hoog risico over, dus de AP moet eerst worden geraadpleegd (AVG art."
                  + " 36): leg vast wanneer dat is gevraagd en wat de uitkomst is.");
    };
  }
}

package nl.datapeil.privacy.decision.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.assessment.FiledAssessment;
import nl.datapeil.privacy.assessment.FiledAssessments;
import nl.datapeil.privacy.assessment.workflow.Status;
import nl.datapeil.privacy.decision.ground.FactSource;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Objection;
import nl.datapeil.privacy.decision.input.Objection.Needed;
import nl.datapeil.privacy.decision.input.Source.OfDocument;

/// What assessments say of an activity. What others have judged counts, so neither a draft nor who
/// drafts it decides; what an assessment demands is demanded still when its review is due.
@ApplicationScoped
class AssessmentFacts implements FactSource {
  private static final String PROHIBITED = "PROHIBITED";

  /// Outcomes that rule an activity out, in whatever form they are reached.
  private static final Set<String> RULING_OUT = Set.of(PROHIBITED, "STOP");

  private final FiledAssessments assessments;

  AssessmentFacts(FiledAssessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public Facts of(FiledActivity activity) {
    var judged =
        assessments.ofActivity(activity.id()).stream().filter(FiledAssessment::isJudged).toList();
    var objections =
        Stream.of(
                dpia(judged).stream(),
                prohibitedPractices(judged).stream(),
                each(judged, AssessmentFacts::rulesOut, Objection.AssessmentNegative::new),
                each(judged, AssessmentFacts::leavesOpen, Objection.AssessmentUnclear::new),
                each(
                    judged,
                    one -> one.status() == Status.CONSULTATION,
                    Objection.ConsultationPending::new))
            .flatMap(Function.identity())
            .toList();
    return new Facts(objections, judged.stream().map(AssessmentFacts::document).toList());
  }

  /// Needed once an assessment demands one, and ever after one was judged: what the controller
  /// rejected or withdrew is not undone by a pre-scan.
  private static Optional<Objection> dpia(List<FiledAssessment> judged) {
    var dpias = judged.stream().filter(one -> one.isA("DPIA")).toList();
    if (dpias.stream().anyMatch(AssessmentFacts::settles)) {
      return Optional.empty();
    }
    return last(dpias, one -> one.status() == Status.REVIEW_DUE)
        .<Objection>map(one -> new Objection.DpiaLapsed(one.reviewOn(), document(one)))
        .or(() -> last(dpias, FiledAssessment::wasUndone).map(one -> missing(Needed.DPIA, one)))
        .or(() -> last(judged, one -> one.demands("DPIA")).map(one -> missing(Needed.DPIA, one)));
  }

  private static Optional<Objection> prohibitedPractices(List<FiledAssessment> judged) {
    var kind = "PROHIBITED_PRACTICES";
    return judged.stream().anyMatch(one -> one.isA(kind) && one.counts() && !one.raises(PROHIBITED))
        ? Optional.empty()
        : last(judged, one -> one.demands(kind))
            .map(one -> missing(Needed.PROHIBITED_PRACTICES, one));
  }

  private static Objection missing(Needed needed, FiledAssessment because) {
    return new Objection.AssessmentMissing(needed, document(because));
  }

  /// One that waits for the supervisory authority is an objection of its own.
  private static boolean settles(FiledAssessment dpia) {
    return dpia.status() == Status.IN_FORCE || dpia.status() == Status.CONSULTATION;
  }

  /// The ethics form itself says it of the whole proposal; a pre-scan only asks for that form.
  private static boolean rulesOut(FiledAssessment one) {
    return RULING_OUT.stream().anyMatch(one::demands)
        || (one.isA("ETHICS") && one.demands("ETHICS"));
  }

  /// Whether it is prohibited is to be found out first.
  private static boolean leavesOpen(FiledAssessment one) {
    return one.raises(PROHIBITED) && !one.demands(PROHIBITED);
  }

  private static Optional<FiledAssessment> last(
      List<FiledAssessment> judged, Predicate<FiledAssessment> which) {
    return judged.stream().filter(which).reduce((_, later) -> later);
  }

  private static Stream<Objection> each(
      List<FiledAssessment> judged,
      Predicate<FiledAssessment> which,
      Function<OfDocument, Objection> objection) {
    return judged.stream().filter(which).map(AssessmentFacts::document).map(objection);
  }

  static OfDocument document(FiledAssessment one) {
    return new OfDocument(one.uri(), String.valueOf(one.version()));
  }
}

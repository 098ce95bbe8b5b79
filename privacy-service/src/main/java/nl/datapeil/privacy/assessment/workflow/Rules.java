package nl.datapeil.privacy.assessment.workflow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.datapeil.privacy.assessment.workflow.Refusal.Incomplete;
import nl.datapeil.privacy.assessment.workflow.Refusal.NotConsulted;
import nl.datapeil.privacy.assessment.workflow.Refusal.OutOfTurn;
import nl.datapeil.privacy.assessment.workflow.Refusal.OwnWork;
import nl.datapeil.privacy.assessment.workflow.Refusal.Part;
import nl.datapeil.privacy.assessment.workflow.Refusal.ReviewDatePassed;
import nl.datapeil.privacy.assessment.workflow.Refusal.Unmotivated;
import nl.datapeil.privacy.assessment.workflow.Refusal.WrongRole;
import org.jspecify.annotations.Nullable;

/// Who may take which step, and what has to be settled before. The first thing in the way is told.
public final class Rules {
  private Rules() {}

  /// Empty when the step may be taken, with these grounds.
  public static Optional<Refusal> refusal(Step step, Mover mover, Situation now, Grounds grounds) {
    return access(step, mover, now).or(() -> state(step, now)).or(() -> given(step, now, grounds));
  }

  /// Empty when the step is open to this person, apart from what has to be sent along.
  public static Optional<Refusal> refusal(Step step, Mover mover, Situation now) {
    return access(step, mover, now).or(() -> state(step, now));
  }

  /// The steps that fit where the assessment is, whoever asks.
  public static List<Step> inTurn(Situation now) {
    return Arrays.stream(Step.values()).filter(step -> step.fits(now.status())).toList();
  }

  /// Where the assessment is after the step.
  public static Status after(Step step, Situation now) {
    return switch (step) {
      case EDIT, RENEW, CONSULT -> now.status();
      case SUBMIT -> Status.IN_REVIEW;
      case RECALL, ASK_CHANGES, RETURN -> Status.DRAFT;
      case PASS -> now.workflow() == Workflow.FULL ? Status.ADVICE : Status.IN_FORCE;
      case ADVISE -> Status.DECISION;
      case APPROVE -> mustConsult(now) ? Status.CONSULTATION : Status.IN_FORCE;
      case REJECT -> Status.REJECTED;
      case ENTER_INTO_FORCE -> Status.IN_FORCE;
      case WITHDRAW -> Status.WITHDRAWN;
    };
  }

  private static boolean mustConsult(Situation now) {
    return now.highResidualRisk() && !now.consulted().clears();
  }

  private static Optional<Refusal> access(Step step, Mover mover, Situation now) {
    if (!mover.isOneOf(step)) {
      return Optional.of(new WrongRole(step));
    }
    if (!step.fits(now.status())) {
      return Optional.of(new OutOfTurn(step, now.status()));
    }
    return step.isAJudgement()
        ? partOf(mover, step, now).map(part -> new OwnWork(step, part))
        : Optional.empty();
  }

  private static Optional<Part> partOf(Mover mover, Step step, Situation now) {
    if (now.editors().contains(mover.id())) {
      return Optional.of(Part.EDITED);
    }
    if (mover.id().equals(now.judges().reviewer())) {
      return Optional.of(Part.REVIEWED);
    }
    return mover.id().equals(now.judges().adviser()) && step != Step.ADVISE
        ? Optional.of(Part.ADVISED)
        : Optional.empty();
  }

  private static Optional<Refusal> state(Step step, Situation now) {
    if (step == Step.SUBMIT && !now.open().isEmpty()) {
      return Optional.of(new Incomplete(now.open()));
    }
    return step == Step.ENTER_INTO_FORCE && !now.consulted().clears()
        ? Optional.of(new NotConsulted(now.consulted()))
        : Optional.empty();
  }

  private static Optional<Refusal> given(Step step, Situation now, Grounds grounds) {
    if (isToBeMotivated(step, now) && grounds.text() == null) {
      return Optional.of(new Unmotivated(step));
    }
    if (takesReviewDate(step, now)) {
      var until = grounds.reviewOn() == null ? settled(step, now) : grounds.reviewOn();
      return until == null || !until.isAfter(now.today())
          ? Optional.of(new ReviewDatePassed())
          : Optional.empty();
    }
    return Optional.empty();
  }

  /// Comply or explain: with the advice of the DPO, and with that of the authority.
  private static boolean isToBeMotivated(Step step, Situation now) {
    var verdict = now.judges().verdict();
    return switch (step) {
      case APPROVE -> verdict != null && verdict.needsAnAnswer();
      case ENTER_INTO_FORCE -> now.consulted() == Consulted.ADVISED;
      default -> false;
    };
  }

  /// The steps that settle until when the assessment holds.
  public static boolean takesReviewDate(Step step, Situation now) {
    return step == Step.APPROVE
        || step == Step.ENTER_INTO_FORCE
        || (step == Step.PASS && now.workflow() == Workflow.SIMPLE);
  }

  /// What was approved holds until the day settled then, unless the consultation outlasted it.
  private static @Nullable LocalDate settled(Step step, Situation now) {
    return step == Step.ENTER_INTO_FORCE ? now.reviewOn() : null;
  }
}

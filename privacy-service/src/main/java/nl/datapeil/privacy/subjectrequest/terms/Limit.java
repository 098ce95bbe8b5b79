package nl.datapeil.privacy.subjectrequest.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import nl.datapeil.privacy.deadline.Term;
import org.jspecify.annotations.Nullable;

/// By when a request must be answered. Without days it is suspended: nobody can tell.
/// `extendableUntil` is the last day on which an extension can be told.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Limit(
    @Nullable LocalDate dueOn, @Nullable LocalDate extendableUntil, @Nullable Instant end) {
  static final int NEAR = 7;

  static Limit of(Intake intake, Course course, DutchCalendar calendar) {
    var term = Term.of(intake.receivedOn(), intake.kind().term()).suspendedBy(course.suspensions());
    var whole = course.extension() == null ? term : term.extendedBy(course.extension().period());
    return new Limit(
        whole.lastDay(calendar.working()).orElse(null),
        term.lastDay(calendar.working()).orElse(null),
        whole.end(calendar.working(), calendar.zone()).orElse(null));
  }

  /// How a request stands on a day.
  public enum State {
    RUNNING,
    NEAR,
    SUSPENDED,
    OVERDUE,
    ANSWERED_IN_TIME,
    ANSWERED_LATE
  }

  /// An answer counts from the day it was sent. Near is the last week.
  State stateOn(LocalDate today, @Nullable LocalDate answeredOn) {
    if (answeredOn != null) {
      var late = dueOn != null && answeredOn.isAfter(dueOn);
      return late ? State.ANSWERED_LATE : State.ANSWERED_IN_TIME;
    }
    if (dueOn == null) {
      return State.SUSPENDED;
    }
    if (today.isAfter(dueOn)) {
      return State.OVERDUE;
    }
    return today.isBefore(dueOn.minusDays(NEAR)) ? State.RUNNING : State.NEAR;
  }
}

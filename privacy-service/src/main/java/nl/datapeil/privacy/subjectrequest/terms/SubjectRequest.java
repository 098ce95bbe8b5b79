package nl.datapeil.privacy.subjectrequest.terms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.privacy.record.Content;
import nl.datapeil.privacy.record.reminder.Reminder;
import nl.datapeil.privacy.subjectrequest.terms.Course.Finding;
import nl.datapeil.privacy.subjectrequest.terms.Course.Source;
import org.jspecify.annotations.Nullable;

/// A request of a data subject as it is filed. Who asks is kept elsewhere.
public record SubjectRequest(Intake intake, Course course, Limit limit) implements Content {
  public static final String EVENT = "nl.datapeil.privacy.subject-request.";

  public static SubjectRequest received(Intake intake, DutchCalendar calendar) {
    return of(intake, Course.NONE, calendar);
  }

  static SubjectRequest of(Intake intake, Course course, DutchCalendar calendar) {
    return new SubjectRequest(intake, course, Limit.of(intake, course, calendar));
  }

  public Limit.State stateOn(LocalDate today) {
    return limit.stateOn(today, course.answer() == null ? null : course.answer().sentOn());
  }

  @Override
  public String title() {
    return intake.kind().title().nl() + ", " + intake.receivedOn();
  }

  /// The stages that are stored: whether it is too late is read off the calendar.
  public enum Stage {
    OPEN,
    AWAITING_IDENTITY,
    DECIDED,
    ANSWERED
  }

  @Override
  public String status() {
    return stage().name();
  }

  Stage stage() {
    if (course.answer() != null) {
      return Stage.ANSWERED;
    }
    if (course.decision() != null) {
      return Stage.DECIDED;
    }
    return course.awaitsIdentity() ? Stage.AWAITING_IDENTITY : Stage.OPEN;
  }

  /// Without the activities that log lines name: those need not be in our register.
  @Override
  public List<String> links() {
    var elsewhere =
        course.findings().stream()
            .filter(finding -> finding.source() != Source.PROCESSING_LOG)
            .map(Finding::uri);
    return Stream.concat(intake.activities().stream(), elsewhere).distinct().toList();
  }

  /// Until it is answered.
  @Override
  public @Nullable Instant due(ZoneId zone) {
    return course.answer() == null ? limit.end() : null;
  }

  @Override
  public List<Reminder> reminders(ZoneId zone) {
    var due = due(zone);
    return due == null
        ? List.of()
        : List.of(
            new Reminder(EVENT + "deadline-near", due.minus(Duration.ofDays(Limit.NEAR + 1L))),
            new Reminder(EVENT + "deadline-passed", due));
  }
}

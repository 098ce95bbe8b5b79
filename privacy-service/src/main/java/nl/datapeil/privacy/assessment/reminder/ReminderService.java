package nl.datapeil.privacy.assessment.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.consultation.RunningConsultations;
import nl.datapeil.privacy.assessment.desk.AssessmentUris;
import nl.datapeil.privacy.assessment.reminder.Reminder.Kind;
import nl.datapeil.privacy.event.Events;

/// Tells what falls due, each thing once.
@ApplicationScoped
@Transactional
class ReminderService {
  private static final int REVIEW_DAYS = 30;
  private static final int CONSULTATION_DAYS = 7;
  private static final Duration PATIENCE_FOR_ADVICE = Duration.ofDays(14);

  private final ReminderRepository reminders;
  private final RunningConsultations consultations;
  private final AssessmentUris uris;
  private final Events events;
  private final Today today;

  ReminderService(
      ReminderRepository reminders,
      RunningConsultations consultations,
      AssessmentUris uris,
      Events events,
      Today today) {
    this.reminders = reminders;
    this.consultations = consultations;
    this.uris = uris;
    this.events = events;
    this.today = today;
  }

  /// A limited number in one transaction; how many it told.
  int give() {
    var now = today.now();
    var fresh = due().filter(reminder -> reminders.note(reminder, now)).toList();
    fresh.forEach(this::tell);
    return fresh.size();
  }

  private Stream<Reminder> due() {
    var day = today.date();
    return Stream.of(
            reminders.reviewsBetween(Kind.REVIEW_APPROACHING, day, day.plusDays(REVIEW_DAYS)),
            reminders.reviewsBetween(Kind.REVIEW_DUE, LocalDate.EPOCH, day.minusDays(1)),
            reminders.adviceAskedBefore(today.now().minus(PATIENCE_FOR_ADVICE)),
            consultationsEnding(),
            reminders.overdue(day))
        .flatMap(List::stream);
  }

  private List<Reminder> consultationsEnding() {
    return consultations.endingBy(today.date().plusDays(CONSULTATION_DAYS)).stream()
        .map(ending ->
            Reminder.of(Kind.CONSULTATION_ENDING, ending.assessment(), ending.dueOn().toString()))
        .toList();
  }

  private void tell(Reminder reminder) {
    events.publish(reminder.kind().type(), uris.of(reminder.assessment()), reminder.data());
  }
}

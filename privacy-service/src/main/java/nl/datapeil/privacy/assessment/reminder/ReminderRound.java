package nl.datapeil.privacy.assessment.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Goes round every ten minutes. Pods may do so at once: what one tells, no other tells again.
@ApplicationScoped
class ReminderRound {
  private final ReminderService reminders;

  ReminderRound(ReminderService reminders) {
    this.reminders = reminders;
  }

  @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    var more = true;
    while (more) {
      more = reminders.give() > 0;
    }
  }
}

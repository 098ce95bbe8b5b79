package nl.datapeil.privacy.record.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells what fell due. Pods may run it at once: each takes what no other holds.
@ApplicationScoped
class ReminderJob {
  private final ReminderService reminders;

  ReminderJob(ReminderService reminders) {
    this.reminders = reminders;
  }

  @Scheduled(
      every = "${privacy.deadlines.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    var more = true;
    while (more) {
      more = reminders.tell();
    }
  }
}

package nl.datapeil.privacy.record.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.event.Events;
import nl.datapeil.privacy.record.Records;

/// Publishes the reminders whose moment has come, once each.
@ApplicationScoped
@Transactional
class ReminderService {
  private static final int AT_ONCE = 100;

  private final Reminders reminders;
  private final Records records;
  private final Events events;
  private final Today today;

  ReminderService(Reminders reminders, Records records, Events events, Today today) {
    this.reminders = reminders;
    this.records = records;
    this.events = events;
    this.today = today;
  }

  /// Whether there may be more.
  boolean tell() {
    var due = reminders.take(today.now(), AT_ONCE);
    for (var one : due) {
      events.publish(
          one.type(),
          records.uri(one.kind(), one.record()),
          Map.of("register", one.kind().name(), "at", one.at().toString()));
    }
    return due.size() == AT_ONCE;
  }
}

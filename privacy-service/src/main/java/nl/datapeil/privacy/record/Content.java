package nl.datapeil.privacy.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nl.datapeil.privacy.record.reminder.Reminder;
import org.jspecify.annotations.Nullable;

/// What an item of a register says: an immutable record that Jackson writes and reads. No value in
/// it may identify a citizen: it is kept for ever, searched and shown in differences.
public interface Content {
  /// What people recognise the item by in a list.
  String title();

  /// A word of the register's own, such as `OPEN`; what follows from a date alone is no status.
  default String status() {
    return "CURRENT";
  }

  /// The URIs of what the item is about, by which it is found.
  default List<String> links() {
    return List.of();
  }

  /// The activities among them for which it counts, as decisions look them up.
  default List<String> activities() {
    return List.of();
  }

  /// The moment by which something must be done, null when nothing must. Days begin in this zone.
  default @Nullable Instant due(ZoneId zone) {
    return null;
  }

  /// What is to be told when. A new version takes back what was not told yet.
  default List<Reminder> reminders(ZoneId zone) {
    return List.of();
  }
}

package nl.datapeil.privacy.record;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.datapeil.privacy.record.reminder.Reminder;
import org.jspecify.annotations.Nullable;

/// Content as a register has it, to test the store with.
public record Note(
    String title,
    String text,
    @Nullable LocalDate day,
    List<URI> about,
    @Nullable Instant due,
    List<Reminder> reminders)
    implements Content {
  public Note {
    about = List.copyOf(about);
    reminders = List.copyOf(reminders);
  }

  public static Note about(String uri) {
    return new Note(
        "Een notitie",
        "De voorzieningen van bewoners",
        LocalDate.of(2026, 1, 31),
        List.of(URI.create(uri)),
        null,
        List.of());
  }

  Note saying(String other) {
    return new Note(title, other, day, about, due, reminders);
  }

  public Note remindingOf(Reminder... all) {
    return new Note(title, text, day, about, due, List.of(all));
  }

  Note dueAt(Instant moment) {
    return new Note(title, text, day, about, moment, reminders);
  }

  @Override
  public @Nullable Instant due(ZoneId zone) {
    return due;
  }

  @Override
  public List<Reminder> reminders(ZoneId zone) {
    return reminders;
  }

  @Override
  public List<String> links() {
    return about.stream().map(URI::toString).toList();
  }
}

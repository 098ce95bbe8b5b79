package nl.datapeil.privacy.breach.terms;

import static nl.datapeil.privacy.PrivacyProblem.BREACH_CLOSED;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.privacy.breach.terms.Entry.Step;
import nl.datapeil.privacy.record.Content;
import nl.datapeil.privacy.record.reminder.Reminder;
import org.jspecify.annotations.Nullable;

/// A data breach as it is filed: what happened, what was done about it, and the line of time.
public record Breach(Facts facts, Handling handling, List<Entry> timeline) implements Content {
  public static final String EVENT = "nl.datapeil.privacy.breach.";

  public Breach {
    timeline = List.copyOf(timeline);
  }

  public static Breach filed(Facts facts, String by, Instant now) {
    return new Breach(facts, Handling.NONE, List.of())
        .next(Handling.NONE, new Entry(facts.discoveredAt(), now, by, Step.FILED, facts.title()));
  }

  public Breach revised(Facts better, String by, String reason, Instant now) {
    refuseWhenClosed();
    return new Breach(better, handling, timeline)
        .next(handling, new Entry(now, now, by, Step.REVISED, reason));
  }

  public Breach noted(Instant at, String text, String by, Instant now) {
    return next(handling, new Entry(at, now, by, Step.NOTE, text));
  }

  public @Nullable Severity severity() {
    return Severity.of(facts);
  }

  public Clock clock(Instant now) {
    return Clock.of(facts.awareAt(), handling.reportedAt(), mustReport(), now);
  }

  /// Until it is decided otherwise, and whatever was decided while nobody has judged the impact or
  /// when the risk is high.
  private boolean mustReport() {
    return severity() == null || highRisk() || handling.mustReport();
  }

  /// The one by which it came to say what it says.
  public Step lastStep() {
    return timeline.getLast().step();
  }

  boolean highRisk() {
    var severity = severity();
    return severity != null && severity.highRisk();
  }

  Breach next(Handling after, Entry entry) {
    refuseWhenClosed();
    var all = new ArrayList<>(timeline);
    all.add(entry);
    return new Breach(facts, after, all);
  }

  private void refuseWhenClosed() {
    if (handling.closure() != null) {
      throw BREACH_CLOSED.because(
          "The breach was closed and changes no more.",
          "Het datalek is gesloten en wijzigt niet meer.");
    }
  }

  @Override
  public String title() {
    return facts.title();
  }

  /// The stages that are stored: whether the clock ran out is read off it.
  public enum Stage {
    OPEN,
    DECIDED,
    CLOSED
  }

  @Override
  public String status() {
    return stage().name();
  }

  private Stage stage() {
    if (handling.closure() != null) {
      return Stage.CLOSED;
    }
    return handling.authority() != null && handling.subjects() != null ? Stage.DECIDED : Stage.OPEN;
  }

  @Override
  public List<String> links() {
    return Stream.concat(facts.activities().stream(), facts.processors().stream())
        .distinct()
        .toList();
  }

  /// As long as a report is awaited.
  @Override
  public @Nullable Instant due(ZoneId zone) {
    return mustReport() && handling.reportedAt() == null ? Clock.deadline(facts.awareAt()) : null;
  }

  @Override
  public List<Reminder> reminders(ZoneId zone) {
    var due = due(zone);
    return due == null
        ? List.of()
        : List.of(
            new Reminder(EVENT + "deadline-near", due.minus(Clock.NEAR)),
            new Reminder(EVENT + "deadline-passed", due));
  }
}

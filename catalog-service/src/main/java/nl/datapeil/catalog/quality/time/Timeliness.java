package nl.datapeil.catalog.quality.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.quality.score.Present;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Whether data are renewed as often as their description promises. `due` is the day by which the
/// next change is expected, also after one that is announced; it is absent, with the reason in
/// `why`, when nothing can be expected.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Timeliness(
    State state,
    @Nullable String frequency,
    @Nullable LocalDate lastChanged,
    @Nullable LocalDate due,
    @Nullable Long daysOverdue,
    @Nullable Text why) {
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final Set<String> ENDED = Set.of("DISCONT", "WITHDRAWN", "DEPRECATED");

  /// Not measured is neither good nor bad.
  public enum State {
    ON_TIME,
    OVERDUE,
    NOT_MEASURED
  }

  /// `measured` is the last day found in the data themselves, which may be later than the
  /// description says.
  public static Timeliness of(
      JsonNode typed, @Nullable LocalDate measured, LocalDate today, CodeLists lists) {
    var said = Present.iri(typed.path("accrualPeriodicity"));
    var last = later(LastChange.of(typed).orElse(null), measured);
    if (said.isBlank()) {
      return unknown(
          null, last, "No frequency is stated.", "Er is geen verversingsinterval opgegeven.");
    }
    var status = Present.iri(typed.path("datasetStatus"));
    if (ENDED.contains(status.substring(status.lastIndexOf('/') + 1))) {
      return unknown(
          said, last, "The dataset is no longer kept.", "De dataset wordt niet meer bijgehouden.");
    }
    return switch (Frequency.of(said, lists)) {
      case Frequency.Every(var longest) -> judged(said, last, longest, today);
      case Frequency.Continuous() -> continuous(said, last, measured, today);
      case Frequency.Irregular() ->
          unknown(
              said,
              last,
              "The data change irregularly, so no day is promised.",
              "De data wijzigen onregelmatig, dus er is geen dag beloofd.");
      case Frequency.Never() ->
          unknown(
              said,
              last,
              "The data are not to change any more.",
              "De data zullen niet meer wijzigen.");
      case Frequency.Unknown() ->
          unknown(said, last, "The frequency is unknown.", "Het verversingsinterval is onbekend.");
    };
  }

  /// Descriptions are not rewritten every minute, so only the data themselves can tell.
  private static Timeliness continuous(
      String said, @Nullable LocalDate last, @Nullable LocalDate measured, LocalDate today) {
    return measured == null
        ? unknown(
            said,
            last,
            "The data change continuously, which only a measurement of the data can judge.",
            "De data wijzigen voortdurend; alleen een meting van de data kan dat beoordelen.")
        : judged(said, measured, Period.ofDays(1), today);
  }

  private static Timeliness judged(
      String said, @Nullable LocalDate last, Period longest, LocalDate today) {
    if (last == null) {
      return unknown(
          said,
          null,
          "It is not stated when the data last changed.",
          "Er staat niet wanneer de data het laatst zijn gewijzigd.");
    }
    var due = due(last, longest);
    if (last.isAfter(today)) {
      var why =
          new Text("The last change is in the future.", "De laatste wijziging is in de toekomst.");
      return new Timeliness(State.NOT_MEASURED, said, last, due, null, why);
    }
    var late = ChronoUnit.DAYS.between(due, today);
    return new Timeliness(
        late > 0 ? State.OVERDUE : State.ON_TIME, said, last, due, late > 0 ? late : null, null);
  }

  private static LocalDate due(LocalDate last, Period longest) {
    try {
      var due = last.plus(longest);
      return due.isBefore(NEVER) ? due : NEVER;
    } catch (DateTimeException | ArithmeticException _) {
      return NEVER;
    }
  }

  private static Timeliness unknown(
      @Nullable String said, @Nullable LocalDate last, String en, String nl) {
    return new Timeliness(State.NOT_MEASURED, said, last, null, null, new Text(en, nl));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}

package nl.datapeil.analytics.query.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import nl.datapeil.analytics.query.number.NumberDuties;
import nl.datapeil.kit.problem.Text;

/// What whoever reads an answer must know of its numbers, because an obligation made them so.
public final class AnswerNotes {
  /// With several steps no bound of one of them holds.
  private static final Text PERTURBED =
      new Text(
          "Numbers of people are perturbed, always the same for the same people.",
          "Aantallen mensen zijn verstoord, voor dezelfde mensen steeds gelijk.");

  private static final Text OF_PEOPLE =
      new Text(
          "Every count is of different people, however many rows are about them; of several tables"
              + " about people it is the largest number; groups of fewer than two are left out, and"
              + " parts need not add up to their total.",
          "Elk aantal is een aantal verschillende mensen, hoeveel rijen er ook over hen gaan; bij"
              + " meer tabellen over mensen is het het grootste aantal; groepen van minder dan twee"
              + " ontbreken, en delen hoeven niet op te tellen tot hun totaal.");

  private AnswerNotes() {}

  /// Of numbers it tells what was done to them, which may be more than each obligation asks.
  static List<Text> of(List<Obligation> obligations) {
    var duties = NumberDuties.of(obligations);
    var told = obligations.stream().flatMap(AnswerNotes::note);
    return Stream.concat(numbers(duties), told).toList();
  }

  private static Stream<Text> numbers(NumberDuties duties) {
    var notes = new ArrayList<Text>();
    var base = duties.numbers().base();
    if (base > 1) {
      notes.add(
          Text.of(
              "Numbers of people are rounded to multiples of %s.",
              "Aantallen mensen zijn afgerond op veelvouden van %s.", String.valueOf(base)));
    }
    if (base == 1 && duties.noise().size() == 1) {
      notes.add(duties.noise().getFirst().told());
    } else if (duties.numbers().perturbed()) {
      notes.add(PERTURBED);
    }
    if (!duties.numbers().areExact()) {
      notes.add(OF_PEOPLE);
    }
    return notes.stream();
  }

  /// In a line of text, for answers that hold nothing but rows: `ROUND;base=5, PERTURB;…`.
  public static String line(List<Obligation> obligations) {
    return obligations.stream()
        .map(AnswerNotes::plain)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static Stream<Text> note(Obligation obligation) {
    return switch (obligation.type()) {
      case "SMALLEST_GROUP" ->
          Stream.of(
              Text.of(
                  "Groups of fewer than %s people are left out.",
                  "Groepen van minder dan %s mensen ontbreken.",
                  String.valueOf(obligation.size())));
      default -> Stream.empty();
    };
  }

  /// Its type, and what it says of numbers; not which columns it is about.
  private static String plain(Obligation obligation) {
    return switch (obligation.type()) {
      case "ROUND" -> "ROUND;base=" + obligation.base();
      case "PERTURB" ->
          "PERTURB;method=" + obligation.method() + ";parameter=" + obligation.parameter();
      case "SMALLEST_GROUP" -> "SMALLEST_GROUP;size=" + obligation.size();
      default -> obligation.type();
    };
  }
}

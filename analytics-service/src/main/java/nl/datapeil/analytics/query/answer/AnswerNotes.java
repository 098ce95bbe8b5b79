package nl.datapeil.analytics.query.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import nl.datapeil.kit.problem.Text;

/// What whoever reads an answer must know of its numbers, because an obligation made them so.
public final class AnswerNotes {
  private static final List<String> ABOUT_NUMBERS = List.of("ROUND", "PERTURB");

  private AnswerNotes() {}

  static List<Text> of(List<Obligation> obligations) {
    var numbers = obligations.stream().filter(AnswerNotes::isAboutNumbers).toList();
    var told = obligations.stream().flatMap(AnswerNotes::note);
    return numbers.isEmpty()
        ? told.toList()
        : Stream.concat(
                told,
                Stream.of(
                    new Text(
                        "Every count is of different people, however many rows are about them;"
                            + " groups of fewer than two are left out, and parts need not add up"
                            + " to their total.",
                        "Elk aantal is een aantal verschillende mensen, hoeveel rijen er ook over"
                            + " hen gaan; groepen van minder dan twee ontbreken, en delen hoeven"
                            + " niet op te tellen tot hun totaal.")))
            .toList();
  }

  /// In a line of text, for answers that hold nothing but rows: `ROUND;base=5, PERTURB;…`.
  public static String line(List<Obligation> obligations) {
    return obligations.stream()
        .map(AnswerNotes::plain)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static boolean isAboutNumbers(Obligation obligation) {
    return ABOUT_NUMBERS.contains(obligation.type());
  }

  private static Stream<Text> note(Obligation obligation) {
    return switch (obligation.type()) {
      case "ROUND" ->
          Stream.of(
              Text.of(
                  "Numbers of people are rounded to multiples of %s.",
                  "Aantallen mensen zijn afgerond op veelvouden van %s.",
                  String.valueOf(obligation.base())));
      case "PERTURB" -> Stream.of(perturbed(obligation));
      case "SMALLEST_GROUP" ->
          Stream.of(
              Text.of(
                  "Groups of fewer than %s people are left out.",
                  "Groepen van minder dan %s mensen ontbreken.",
                  String.valueOf(obligation.size())));
      default -> Stream.empty();
    };
  }

  private static Text perturbed(Obligation obligation) {
    return "CELL_KEY".equals(obligation.method())
        ? Text.of(
            "Numbers of people are perturbed by at most %s, always the same for the same people.",
            "Aantallen mensen zijn verstoord met hoogstens %s, voor dezelfde mensen steeds gelijk.",
            String.valueOf(obligation.parameter()))
        : Text.of(
            "Numbers of people are perturbed with geometric noise (epsilon %s), always the same for"
                + " the same people.",
            "Aantallen mensen zijn verstoord met geometrische ruis (epsilon %s), voor dezelfde"
                + " mensen steeds gelijk.",
            String.valueOf(obligation.parameter()));
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

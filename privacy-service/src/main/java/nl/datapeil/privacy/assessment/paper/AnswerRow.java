package nl.datapeil.privacy.assessment.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.state.Answer;
import nl.datapeil.privacy.assessment.form.Filled;
import org.jspecify.annotations.Nullable;

/// A question with its answer as a line of a spreadsheet. Questions that are asked come first, in
/// their order; answers to others follow. Choices are told by their codes.
final class AnswerRow {
  static final List<String> HEADER =
      List.of("task", "row", "question", "answer", "lastEditedAt", "lastEditedBy");
  private static final String IMAGE = "(image)";

  private AnswerRow() {}

  static List<List<String>> all(Filled filled, Locale language) {
    var state = filled.state();
    var asked =
        filled.outcome().visible().stream()
            .filter(place -> isAnswered(filled, place.task()))
            .toList();
    var told = new HashSet<Answer>();
    asked.forEach(place -> state.answer(place.task(), place.row()).ifPresent(told::add));
    return Stream.concat(
            asked.stream()
                .map(place ->
                    row(
                        filled,
                        place,
                        state.answer(place.task(), place.row()).orElse(null),
                        language)),
            state.answers().stream()
                .filter(answer -> !answer.isEmpty() && !told.contains(answer))
                .map(answer ->
                    row(filled, new Place(answer.task(), answer.row()), answer, language)))
        .toList();
  }

  private static boolean isAnswered(Filled filled, String task) {
    return filled.definition().task(task).filter(t -> t.kind().isAnswered()).isPresent();
  }

  private static List<String> row(
      Filled filled, Place place, @Nullable Answer answer, Locale language) {
    return List.of(
        place.task(),
        place.row() == null ? "" : String.valueOf(place.row()),
        filled.definition().task(place.task()).map(t -> t.title().in(language)).orElse(""),
        answer == null ? "" : text(answer),
        text(answer, Answer::lastEditedAt),
        text(answer, Answer::lastEditedBy));
  }

  private static String text(Answer answer) {
    return answer.value().isObject() ? IMAGE : String.join(" | ", answer.texts());
  }

  private static String text(@Nullable Answer answer, Function<Answer, @Nullable String> member) {
    return Optional.ofNullable(answer)
        .map(given -> Objects.requireNonNullElse(member.apply(given), ""))
        .orElse("");
  }
}

package nl.datapeil.privacy.assessment.definition.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.datapeil.privacy.assessment.definition.form.Answering;
import nl.datapeil.privacy.assessment.definition.form.Answering.Choice;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.state.Answer;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.jspecify.annotations.Nullable;

/// What a form answers beforehand. As in MinBZK's form a default counts where a question is shown
/// and nobody answered it; once it was shown, an answer that is cleared stays cleared.
public final class Defaults {
  /// One default may show the next question that has one.
  private static final int ROUNDS = 20;

  private final Definition definition;
  private final Instant at;

  private Defaults(Definition definition, Instant at) {
    this.definition = definition;
    this.at = at;
  }

  /// With the defaults of the questions, in new rows too, that were not there `before`: of all when
  /// that is null.
  public static State filled(
      Definition definition, @Nullable State before, State after, Instant at) {
    if (definition.allTasks().stream().noneMatch(t -> t.answering().defaultValue() != null)) {
      return after;
    }
    var shown = before == null ? Set.<Place>of() : visible(definition, before);
    var result = after;
    for (var round = 0; round < ROUNDS; round++) {
      var next = new Defaults(definition, at).once(result, shown);
      if (next.isEmpty()) {
        break;
      }
      result = result.with(definition, next);
    }
    return result;
  }

  private static Set<Place> visible(Definition definition, State state) {
    return Set.copyOf(Outcomes.of(definition, state).visible());
  }

  private List<Answer> once(State state, Set<Place> shown) {
    return Outcomes.of(definition, state).visible().stream()
        .filter(place -> !shown.contains(place))
        .filter(place -> state.answer(place.task(), place.row()).isEmpty())
        .flatMap(place -> answer(place).stream())
        .toList();
  }

  /// Nobody typed it, so nobody is named.
  private Optional<Answer> answer(Place place) {
    return definition
        .task(place.task())
        .flatMap(Defaults::value)
        .map(value -> new Answer(place.task(), place.row(), value, at.toString(), null));
  }

  /// As an answer holds it: truths and numbers as text, no choice that is not offered.
  private static Optional<JsonNode> value(Task task) {
    var given = task.answering().defaultValue();
    return switch (task.kind()) {
      case TEXT, LONG_TEXT, DATE, OTHER -> text(given);
      case ONE_OF -> text(given).filter(value -> offers(task, value.textValue()));
      case ANY_OF -> texts(task, given);
      case GROUP, INFORMATION, IMAGE -> Optional.empty();
    };
  }

  private static Optional<JsonNode> text(@Nullable Object given) {
    return given == null
            || given instanceof Collection<?>
            || given instanceof Map<?, ?>
            || given.toString().isBlank()
            || given.equals("null")
        ? Optional.empty()
        : Optional.of(JsonNodeFactory.instance.textNode(Answering.written(given)));
  }

  private static Optional<JsonNode> texts(Task task, @Nullable Object given) {
    var list = JsonNodeFactory.instance.arrayNode();
    var values =
        given instanceof Collection<?> several
            ? several.stream().filter(v -> v != null).toList()
            : listed(given);
    values.stream().map(Answering::written).filter(text -> offers(task, text)).forEach(list::add);
    return list.isEmpty() ? Optional.empty() : Optional.of(list);
  }

  private static List<?> listed(@Nullable Object given) {
    return text(given).map(value -> List.of(value.textValue())).orElse(List.of());
  }

  private static boolean offers(Task task, String text) {
    var choices = task.answering().choices();
    return choices.isEmpty() || choices.stream().map(Choice::key).anyMatch(text::equals);
  }
}

package nl.datapeil.privacy.assessment.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.datapeil.privacy.assessment.definition.form.Answering.Choice;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Reference;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.form.TaskKind;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.state.Answer;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.jspecify.annotations.Nullable;

/// Takes over answers of one form into another, where the first says that the other asks the same.
/// Only answers that are visible count; what stands in rows stays in its row.
final class Prefill {
  private final Definition source;
  private final Definition target;
  private final Stamp stamp;

  Prefill(Definition source, Definition target, Stamp stamp) {
    this.source = source;
    this.target = target;
    this.stamp = stamp;
  }

  State filled(State from, List<Place> visible, State into) {
    var result = into;
    for (var place : visible) {
      var task = source.task(place.task()).orElseThrow();
      var answer = from.given(task.id(), place.row());
      if (answer.isPresent()) {
        for (var reference : task.labels().references()) {
          result = filled(task, place.row(), answer.get(), reference, result);
        }
      }
    }
    return result;
  }

  private State filled(
      Task task, @Nullable Integer row, Answer answer, Reference reference, State into) {
    var asked = target.task(reference.task()).filter(t -> t.kind().isAnswered());
    if (!reference.prefills() || !names(reference.form()) || asked.isEmpty()) {
      return into;
    }
    var repeated = target.repeater(asked.get().id()).isPresent();
    if (!repeated && row != null && row > 0) {
      return into;
    }
    var place = repeated ? Integer.valueOf(row == null ? 0 : row) : null;
    var value = fitting(task, answer, asked.get());
    if (value.isEmpty() || into.given(asked.get().id(), place).isPresent()) {
      return into;
    }
    return into.with(
        target,
        new Answer(asked.get().id(), place, value.get(), stamp.at().toString(), stamp.by()));
  }

  /// Files name the other form in short: `DPIA` is `urn:nl:dpia` and no other; or by its whole URN.
  private boolean names(String form) {
    var urn = target.urn();
    return form.equalsIgnoreCase(urn.substring(urn.lastIndexOf(':') + 1))
        || form.equalsIgnoreCase(urn)
        || form.equalsIgnoreCase(target.versionedUrn());
  }

  private static Optional<JsonNode> fitting(Task task, Answer answer, Task asked) {
    return switch (asked.kind()) {
      case TEXT, LONG_TEXT -> Optional.of(JsonNodeFactory.instance.textNode(inWords(task, answer)));
      case ONE_OF ->
          answer.value().isTextual() && offers(asked, answer.value().textValue())
              ? Optional.of(answer.value())
              : Optional.empty();
      case ANY_OF -> {
        var list = JsonNodeFactory.instance.arrayNode();
        answer.texts().stream().filter(text -> offers(asked, text)).forEach(list::add);
        yield list.isEmpty() ? Optional.empty() : Optional.of(list);
      }
      case DATE, IMAGE ->
          task.kind() == asked.kind() ? Optional.of(answer.value()) : Optional.empty();
      case GROUP, INFORMATION, OTHER -> Optional.empty();
    };
  }

  private static boolean offers(Task asked, String text) {
    var choices = asked.answering().choices();
    return choices.isEmpty() || choices.stream().map(Choice::key).anyMatch(text::equals);
  }

  /// A choice is written out as people read it.
  private static String inWords(Task task, Answer answer) {
    if (task.kind() == TaskKind.TEXT || task.kind() == TaskKind.LONG_TEXT) {
      return answer.value().asText();
    }
    return answer.texts().stream()
        .map(text -> task.answering().choice(text).map(choice -> choice.label().nl()).orElse(text))
        .collect(Collectors.joining(", "));
  }
}

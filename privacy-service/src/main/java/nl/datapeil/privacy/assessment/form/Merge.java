package nl.datapeil.privacy.assessment.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.state.Answer;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.jspecify.annotations.Nullable;

/// Puts sent answers into a form's state. An answer that says the same keeps who gave it and when.
final class Merge {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern IN_ROW = Pattern.compile("(.+)\\[(\\d{1,9})]");
  private static final String INDEX = "_index";
  private static final String VALUE = "value";

  private final Definition definition;
  private final Stamp stamp;

  Merge(Definition definition, Stamp stamp) {
    this.definition = definition;
    this.stamp = stamp;
  }

  /// In the order in which they were sent; the form is read again only after rows were replaced.
  ObjectNode merged(ObjectNode form, ObjectNode patch) {
    var result = form.deepCopy();
    var single = new LinkedHashMap<String, JsonNode>();
    for (var sent : patch.properties()) {
      var key = sent.getKey();
      var value = sent.getValue();
      if (value instanceof ArrayNode rows && (isOfRows(rows) || clears(key, rows))) {
        result = answered(result, single);
        single.clear();
        var answers = answersOf(result);
        var flat = takeFlat(answers, key);
        answers.set(key, rows(answers.get(key), flat, rows));
      } else {
        single.put(key, isAnswer(value) ? value.get(VALUE) : value);
      }
    }
    return answered(result, single);
  }

  /// Takes out the answers in these rows that stand under keys of their own: `2.1.1[0]`.
  private ObjectNode takeFlat(ObjectNode answers, String group) {
    var inRows = new HashSet<String>();
    gather(group, inRows);
    var taken = JSON.objectNode();
    for (var member : List.copyOf(answers.properties())) {
      var matcher = IN_ROW.matcher(member.getKey());
      var task = matcher.matches() ? matcher.group(1) : member.getKey();
      if (inRows.contains(task) && isAnswer(member.getValue())) {
        var row = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
        taken.set(task + "[" + row + "]", member.getValue());
        answers.remove(member.getKey());
      }
    }
    return taken;
  }

  /// Groups that are repeated themselves have rows of their own.
  private void gather(String id, Set<String> inRows) {
    inRows.add(id);
    definition.task(id).stream()
        .flatMap(task -> task.tasks().stream())
        .filter(task -> !task.repeatable())
        .forEach(task -> gather(task.id(), inRows));
  }

  private ObjectNode answered(ObjectNode form, Map<String, JsonNode> sent) {
    if (sent.isEmpty()) {
      return form;
    }
    var state = Forms.state(form);
    var changed = new LinkedHashMap<Place, Answer>();
    sent.forEach((key, value) -> {
      var place = place(key);
      var before = Optional.ofNullable(changed.get(place)).or(() -> place.in(state));
      var text = asText(value);
      if (before.map(Answer::value).filter(text::equals).isEmpty()) {
        changed.put(
            place, new Answer(place.task(), place.row(), text, stamp.at().toString(), stamp.by()));
      }
    });
    return changed.isEmpty()
        ? form
        : Forms.form(state.with(definition, List.copyOf(changed.values())));
  }

  private record Place(String task, @Nullable Integer row) {
    Optional<Answer> in(State state) {
      return state.answer(task, row);
    }
  }

  private Place place(String key) {
    var matcher = IN_ROW.matcher(key);
    return matcher.matches()
        ? new Place(matcher.group(1), Integer.valueOf(matcher.group(2)))
        : new Place(key, rowOf(key));
  }

  /// A question within rows stands in the first one, when no row is named.
  private @Nullable Integer rowOf(String task) {
    return definition.repeater(task).isPresent() ? 0 : null;
  }

  static ObjectNode completed(ObjectNode form, List<String> tasks) {
    var result = form.deepCopy();
    var metadata =
        result.get("metadata") instanceof ObjectNode own ? own : result.putObject("metadata");
    var list = JSON.arrayNode();
    tasks.forEach(list::add);
    metadata.set("completedTasks", list);
    return result;
  }

  private static ObjectNode answersOf(ObjectNode form) {
    return form.get("answers") instanceof ObjectNode own ? own : form.putObject("answers");
  }

  static boolean isAnswer(JsonNode node) {
    return node.isObject() && node.has(VALUE);
  }

  /// Rows are objects; choices are texts.
  static boolean isOfRows(JsonNode node) {
    return node.isArray() && !node.isEmpty() && node.valueStream().allMatch(JsonNode::isObject);
  }

  private boolean clears(String key, ArrayNode rows) {
    return rows.isEmpty() && definition.task(key).map(Task::repeatable).orElse(false);
  }

  private ArrayNode rows(@Nullable JsonNode before, ObjectNode flat, ArrayNode sent) {
    var rows = JSON.arrayNode();
    for (var i = 0; i < sent.size(); i++) {
      var row = sent.get(i);
      var index = row.path(INDEX).canConvertToInt() ? row.path(INDEX).intValue() : i;
      var old = row(before, index);
      var result = rows.addObject().put(INDEX, index);
      for (var member : row.properties()) {
        if (!member.getKey().equals(INDEX)) {
          var own = old.get(member.getKey());
          var earlier = own == null ? flat.get(member.getKey() + "[" + index + "]") : own;
          result.set(member.getKey(), answer(earlier, member.getValue()));
        }
      }
    }
    return rows;
  }

  private static JsonNode row(@Nullable JsonNode rows, int index) {
    if (rows instanceof ArrayNode list) {
      for (var row : list) {
        if (row.path(INDEX).canConvertToInt() && row.path(INDEX).intValue() == index) {
          return row;
        }
      }
    }
    return JSON.objectNode();
  }

  private JsonNode answer(@Nullable JsonNode before, JsonNode sent) {
    var value = asText(isAnswer(sent) ? sent.get(VALUE) : sent);
    if (before != null && isAnswer(before) && before.get(VALUE).equals(value)) {
      return before;
    }
    var changed = before instanceof ObjectNode own && isAnswer(own) ? own.deepCopy() : fresh();
    changed.set(VALUE, value);
    return changed.put("lastEditedAt", stamp.at().toString()).put("lastEditedBy", stamp.by());
  }

  private static ObjectNode fresh() {
    return JSON.objectNode();
  }

  /// Files write truths and numbers as text.
  private static JsonNode asText(JsonNode value) {
    return value.isBoolean() || value.isNumber() ? JSON.textNode(value.asText()) : value;
  }
}

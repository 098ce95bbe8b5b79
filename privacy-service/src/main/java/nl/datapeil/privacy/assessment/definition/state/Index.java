package nl.datapeil.privacy.assessment.definition.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds answers by task and row in both forms that files use: `2.1: [{_index: 0, 2.1.1: …}]` and
/// `2.1.1[0]: …`. The first of two answers to the same counts.
final class Index {
  private static final Pattern KEY = Pattern.compile("(.+)\\[(\\d{1,9})]");
  private static final int NO_ROW = -1;
  private static final NavigableMap<Integer, Answer> NOTHING = Collections.emptyNavigableMap();

  private final Map<String, NavigableMap<Integer, Answer>> answers = new HashMap<>();
  private final Map<String, TreeSet<Integer>> rows = new HashMap<>();
  private final List<Answer> all = new ArrayList<>();

  private Index() {}

  static Index of(JsonNode answers) {
    var index = new Index();
    answers.properties().forEach(e -> index.add(e.getKey(), e.getValue()));
    return index;
  }

  private void add(String key, JsonNode value) {
    if (value.isArray()) {
      value.forEach(row -> addRow(key, row));
    } else if (Answer.isOne(value)) {
      var matcher = KEY.matcher(key);
      if (matcher.matches()) {
        put(matcher.group(1), Integer.parseInt(matcher.group(2)), value);
      } else {
        put(key, NO_ROW, value);
      }
    }
  }

  private void addRow(String task, JsonNode row) {
    if (!row.path("_index").canConvertToInt() || row.path("_index").intValue() < 0) {
      return;
    }
    var number = row.path("_index").intValue();
    rows.computeIfAbsent(task, _ -> new TreeSet<>()).add(number);
    for (var member : row.properties()) {
      if (Answer.isOne(member.getValue())) {
        put(member.getKey(), number, member.getValue());
      }
    }
  }

  private void put(String task, int row, JsonNode node) {
    var answer = Answer.of(task, row == NO_ROW ? null : row, node);
    all.add(answer);
    answers.computeIfAbsent(task, _ -> new TreeMap<>()).putIfAbsent(row, answer);
  }

  /// An answer without a row belongs to the first one: older files leave it out there.
  Optional<Answer> answer(String task, @Nullable Integer row) {
    var byRow = of(task);
    if (row == null) {
      return Optional.ofNullable(byRow.isEmpty() ? null : byRow.firstEntry().getValue());
    }
    var own = byRow.get(row);
    return Optional.ofNullable(own == null && row == 0 ? byRow.get(NO_ROW) : own);
  }

  List<Answer> answers(String task) {
    return List.copyOf(of(task).values());
  }

  /// Where a task was answered; row 0 for an answer without a row.
  SortedSet<Integer> answeredRows(String task) {
    var answered = new TreeSet<Integer>();
    of(task).keySet().forEach(row -> answered.add(Math.max(row, 0)));
    return answered;
  }

  SortedSet<Integer> rows(String task) {
    return rows.getOrDefault(task, new TreeSet<>());
  }

  List<Answer> all() {
    return List.copyOf(all);
  }

  private NavigableMap<Integer, Answer> of(String task) {
    return answers.getOrDefault(task, NOTHING);
  }
}

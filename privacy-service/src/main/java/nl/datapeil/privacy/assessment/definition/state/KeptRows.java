package nl.datapeil.privacy.assessment.definition.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.datapeil.kit.problem.Text;

/// The rows of one task that stay, and how many did not. `given` are the rows it must have; when
/// `follows`, its rows follow from other tasks, so that an empty one more means nothing; when
/// `mapped`, each of them belongs to one row elsewhere, so that a copy means nothing either.
final class KeptRows {
  private final SortedSet<Integer> given;
  private final boolean follows;
  private final boolean mapped;
  private final List<JsonNode> kept = new ArrayList<>();
  private final NavigableMap<Integer, ObjectNode> byNumber = new TreeMap<>();
  private final Set<JsonNode> contents = new HashSet<>();
  private final SortedSet<Integer> leftOver = new TreeSet<>();
  private final List<ObjectNode> strays = new ArrayList<>();
  private int bare;
  private int copies;
  private int joined;
  private int moved;
  private int added;

  private KeptRows(SortedSet<Integer> given, boolean follows, boolean mapped) {
    this.given = given;
    this.follows = follows;
    this.mapped = mapped;
  }

  static KeptRows of(
      Iterable<JsonNode> rows, SortedSet<Integer> given, boolean follows, boolean mapped) {
    var kept = new KeptRows(given, follows, mapped);
    rows.forEach(kept::add);
    kept.strays.forEach(kept::settle);
    if (kept.bare + kept.copies > 0) {
      kept.addMissing();
    }
    kept.kept.sort(Comparator.comparingInt(row -> row.path("_index").asInt(Integer.MAX_VALUE)));
    return kept;
  }

  private void add(JsonNode row) {
    if (!(row instanceof ObjectNode own)
        || !row.path("_index").canConvertToInt()
        || row.path("_index").intValue() < 0) {
      kept.add(row);
      return;
    }
    var number = row.path("_index").intValue();
    var twin = byNumber.get(number);
    if (twin != null) {
      addAgain(own, twin);
    } else if (!follows || given.contains(number)) {
      keep(own, number);
    } else if (Healing.isBare(row)) {
      bare++;
    } else {
      strays.add(own);
    }
  }

  /// A second row with the same number: joined with the first when they do not contradict.
  private void addAgain(ObjectNode row, ObjectNode twin) {
    if (Healing.isBare(row)) {
      bare++;
    } else if (content(row).equals(content(twin))) {
      copies++;
    } else if (agree(row, twin)) {
      row.properties().stream()
          .filter(e -> isSaid(e.getValue()))
          .forEach(e -> twin.set(e.getKey(), e.getValue()));
      contents.add(content(twin));
      joined++;
    } else {
      strays.add(row);
    }
  }

  private static boolean agree(ObjectNode row, ObjectNode twin) {
    var one = content(row);
    var other = content(twin);
    return one.propertyStream()
        .allMatch(e -> !other.has(e.getKey()) || other.path(e.getKey()).equals(e.getValue()));
  }

  private static boolean isSaid(JsonNode member) {
    return !Answer.isOne(member) || !Answer.isEmpty(member.path("value"));
  }

  /// A row with answers where none should be: only a true copy of another goes.
  private void settle(ObjectNode row) {
    if (mapped && contents.contains(content(row))) {
      copies++;
      return;
    }
    var number = row.path("_index").intValue();
    if (byNumber.containsKey(number)) {
      number = nextFree();
      row.put("_index", number);
      moved++;
    }
    keep(row, number);
    if (mapped) {
      leftOver.add(number);
    }
  }

  private int nextFree() {
    var highest = Math.max(given.isEmpty() ? 0 : given.last(), byNumber.lastKey());
    return highest < Integer.MAX_VALUE ? highest + 1 : RowNumbers.lowestFree(byNumber.keySet());
  }

  private void addMissing() {
    for (var number : given) {
      if (!byNumber.containsKey(number)) {
        keep(JsonNodeFactory.instance.objectNode().put("_index", number), number);
        added++;
      }
    }
  }

  private void keep(ObjectNode row, int number) {
    kept.add(row);
    byNumber.put(number, row);
    contents.add(content(row));
  }

  /// What a person wrote in it: without the number, and who wrote when.
  private static JsonNode content(ObjectNode row) {
    var content = JsonNodeFactory.instance.objectNode();
    for (var member : row.properties()) {
      var value = member.getValue();
      if (!member.getKey().equals("_index") && isSaid(value)) {
        content.set(member.getKey(), Answer.isOne(value) ? value.path("value") : value);
      }
    }
    return content;
  }

  boolean isHealed() {
    return bare + copies + joined + moved > 0;
  }

  List<JsonNode> rows() {
    return List.copyOf(kept);
  }

  /// Rows that have no counterpart, but hold answers.
  SortedSet<Integer> leftOver() {
    return leftOver;
  }

  int size() {
    return kept.size();
  }

  /// What was done, in words.
  Text done() {
    var en = new ArrayList<String>();
    var nl = new ArrayList<String>();
    say(en, nl, bare, "without answers taken away", "zonder antwoorden weggehaald");
    say(en, nl, copies, "that copied another taken away", "die een andere herhaalden weggehaald");
    say(
        en,
        nl,
        joined,
        "joined with the row of that number",
        "samengevoegd onder hetzelfde nummer");
    say(en, nl, moved, "given a number of its own", "een eigen nummer gegeven");
    say(en, nl, added, "added that was missing", "toegevoegd die ontbrak");
    return new Text(String.join(", ", en), String.join(", ", nl));
  }

  private static void say(
      List<String> en, List<String> nl, int count, String inEnglish, String inDutch) {
    if (count > 0) {
      en.add(count + " " + inEnglish);
      nl.add(count + " " + inDutch);
    }
  }
}

package nl.datapeil.catalog.description.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.datapeil.catalog.description.value.Input;
import nl.datapeil.catalog.description.value.Items;
import nl.datapeil.catalog.description.value.Scalar;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// One or many single values. A member that changes says exactly what is wanted: what it could not
/// show goes too, except for nodes that stand beside values that stay.
public record Scalars(Scalar scalar) implements Value {
  @Override
  public @Nullable JsonNode read(Subject subject, Member member) {
    var found = new ArrayList<JsonNode>(4);
    for (var way : member.ways()) {
      for (var end : subject.ends(way)) {
        var shown = shown(subject, way, end);
        if (shown != null && !found.contains(shown)) {
          found.add(shown);
        }
      }
      if (!member.many() && !found.isEmpty()) {
        break;
      }
    }
    if (found.size() > 1) {
      found.sort((a, b) -> a.asText().compareTo(b.asText()));
    }
    if (found.isEmpty()) {
      return null;
    }
    return member.many() ? array(found) : found.getFirst();
  }

  /// The value at the end of a way, or inside the node there.
  private @Nullable JsonNode shown(Subject subject, Way way, Node end) {
    if (!way.inner().isEmpty() && !end.isLiteral()) {
      var between = new Subject(subject.graph(), end);
      for (var property : way.inner()) {
        for (var inner : between.objects(property)) {
          var shown = scalar.shown(inner);
          if (shown != null) {
            return shown;
          }
        }
      }
    }
    return scalar.shown(end);
  }

  @Override
  public String place(Subject subject, Member member, Node value) {
    var shown = read(subject, member);
    for (var way : member.ways()) {
      var here = shown(subject, way, value);
      for (var i = 0; shown != null && member.many() && here != null && i < shown.size(); i++) {
        if (shown.get(i).equals(here)) {
          return "[" + i + "]";
        }
      }
    }
    return "";
  }

  @Override
  public @Nullable JsonNode accept(
      JsonNode wanted, Member member, List<JsonNode> known, Input input) {
    if (!member.many()) {
      return scalar.accept(wanted, known, input);
    }
    var each = new ArrayList<JsonNode>();
    known.forEach(array -> array.forEach(each::add));
    var accepted = new ArrayList<JsonNode>();
    if (!Items.areFew(wanted, each.size(), input)) {
      return null;
    }
    Items.forEach(
        wanted,
        input,
        (item, at) -> {
          var value = scalar.accept(item, each, at);
          if (value != null && !accepted.contains(value)) {
            accepted.add(value);
          }
        });
    accepted.sort((a, b) -> a.asText().compareTo(b.asText()));
    return accepted.isEmpty() ? null : array(accepted);
  }

  @Override
  public void write(
      Subject subject,
      Member member,
      @Nullable JsonNode now,
      @Nullable JsonNode wanted,
      Edit edit) {
    var missing = new ArrayList<JsonNode>();
    if (wanted != null && member.many()) {
      wanted.forEach(missing::add);
    } else if (wanted != null) {
      missing.add(wanted);
    }
    var all = new HashSet<>(missing);
    for (var way : member.ways()) {
      for (var end : subject.ends(way)) {
        var shown = shown(subject, way, end);
        var stays = shown == null ? member.many() && end.isBlank() : all.contains(shown);
        if (all.isEmpty() || !stays || (!member.many() && missing.isEmpty())) {
          edit.cut(way.triple(subject.node(), end), end, false);
        } else if (shown != null) {
          missing.remove(shown);
        }
      }
    }
    for (var value : missing) {
      edit.add(member.written().triple(subject.node(), scalar.written(value)));
    }
  }

  private static ArrayNode array(List<JsonNode> items) {
    return JsonNodeFactory.instance.arrayNode(items.size()).addAll(items);
  }
}

package nl.datapeil.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.description.Examples.Example;
import nl.datapeil.catalog.description.shape.Keywords;
import nl.datapeil.catalog.description.shape.Member;
import nl.datapeil.catalog.description.shape.Nodes;
import nl.datapeil.catalog.description.shape.Shape;
import nl.datapeil.catalog.description.shape.Texts;
import nl.datapeil.catalog.description.shape.Way;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

/// Changes every single value of every example on its own, however deep it stands, and looks at the
/// triples that come and go.
class LensChangeTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String NEW = "https://example.org/new";
  private static final List<String> OTHER_VALUES =
      List.of(
          "https://example.org/changed",
          "mailto:changed@example.org",
          "tel:+31200000000",
          "2001-02-03",
          "POINT (1 2)",
          "P3D",
          "0a0b",
          "changed");

  /// One value in a description: the members that lead to it and how to change it.
  private record Leaf(String path, Member member, Consumer<ObjectNode> change) {}

  @Test
  void changesOnlyTheTriplesOfTheMemberThatChanges() {
    var changes = 0;

    for (var example : Examples.all()) {
      var full = Lens.read(example.graph(), example.root(), example.kind());
      for (var leaf : leaves(example, full)) {
        var wanted = full.deepCopy();
        leaf.change().accept(wanted);
        check(example, leaf, wanted);
        changes++;
      }
    }

    assertThat(changes).isGreaterThan(400);
  }

  private static void check(Example example, Leaf leaf, ObjectNode wanted) {
    var graph = example.copy();
    var where = example + " " + leaf.path();

    assertThat(Lens.write(graph, example.root(), example.kind(), wanted)).as(where).isEmpty();

    var changed = new HashSet<Triple>(graph.find().toSet());
    var gone = new HashSet<Triple>(example.graph().find().toSet());
    changed.removeAll(example.graph().find().toSet());
    gone.removeAll(graph.find().toSet());
    var both = Stream.concat(changed.stream(), gone.stream()).toList();
    assertThat(both).as(where).isNotEmpty();
    assertThat(both.stream().map(Triple::getSubject).collect(Collectors.toSet()))
        .as(where)
        .hasSize(1);
    assertThat(leaf.member().ways().stream().map(Way::property).toList())
        .as(where)
        .containsAll(both.stream().map(Triple::getPredicate).toList());
    if (!isShared(example, both.getFirst().getSubject())) {
      assertThat(sorted(Lens.read(graph, example.root(), example.kind())))
          .as(where)
          .isEqualTo(sorted(wanted));
    }
  }

  /// Whether something else shows the node too, and so changes with it.
  private static boolean isShared(Example example, Node node) {
    return example.graph().find(Node.ANY, Node.ANY, node).toList().size() > 1;
  }

  private static List<Leaf> leaves(Example example, ObjectNode full) {
    var leaves = new ArrayList<Leaf>();
    collect(example, full, Shapes.of(example.kind()), "", root -> root, leaves);
    return leaves;
  }

  private interface Step {
    ObjectNode from(ObjectNode root);
  }

  private static void collect(
      Example example, JsonNode json, Shape shape, String path, Step step, List<Leaf> leaves) {
    for (var member : shape.members()) {
      var name = member.name();
      var value = json.get(name);
      var here = path + "/" + name;
      if (value == null) {
        continue;
      }
      if (member.value() instanceof Nodes nodes && value.isObject()) {
        Step deeper = root -> (ObjectNode) step.from(root).get(name);
        collect(example, value, nodes.shape(), here, deeper, leaves);
      } else if (member.value() instanceof Nodes nodes && value.isArray()) {
        var more = ((ArrayNode) value).deepCopy();
        more.add(nodes.names() == null ? JSON.objectNode().put("uri", NEW) : JSON.textNode(NEW));
        leaves.add(new Leaf(here, member, root -> step.from(root).set(name, more)));
        for (var i = 0; i < value.size(); i++) {
          var index = i;
          Step deeper = root -> (ObjectNode) step.from(root).get(name).get(index);
          if (value.get(i).isObject()) {
            collect(example, value.get(i), nodes.shape(), here + i, deeper, leaves);
          }
        }
      } else {
        changed(example, member, value, step)
            .forEach(other ->
                leaves.add(new Leaf(here, member, root -> step.from(root).set(name, other))));
      }
    }
  }

  private static List<JsonNode> changed(Example example, Member member, JsonNode value, Step step) {
    if (member.value() instanceof Texts) {
      var language = value.fieldNames().next();
      return List.of(
          ((ObjectNode) value).deepCopy().put("fr", "changé"),
          ((ObjectNode) value).deepCopy().put(language, "changed"));
    }
    if (member.value() instanceof Keywords) {
      var words = value.deepCopy();
      ((ArrayNode) words.elements().next()).insert(0, "changed");
      return List.of(words, JSON.objectNode().set("de", JSON.arrayNode().add("geändert")));
    }
    if (value.isNumber()) {
      return List.of(JSON.numberNode(value.decimalValue().intValue() + 1));
    }
    var other = other(example, member, value, step).orElseThrow();
    if (value.isArray()) {
      var fewer = ((ArrayNode) value).deepCopy();
      fewer.remove(0);
      var more = ((ArrayNode) value).deepCopy().add(other);
      return fewer.isEmpty() ? List.of(more) : List.of(fewer, more);
    }
    return List.of(other);
  }

  /// Any other value that the member takes.
  private static Optional<JsonNode> other(
      Example example, Member member, JsonNode value, Step step) {
    return OTHER_VALUES.stream()
        .<JsonNode>map(JSON::textNode)
        .filter(text -> !text.equals(value))
        .filter(text -> {
          var wanted = Lens.read(example.graph(), example.root(), example.kind());
          step.from(wanted).set(member.name(), value.isArray() ? JSON.arrayNode().add(text) : text);
          return Lens.write(example.copy(), example.root(), example.kind(), wanted).isEmpty();
        })
        .findFirst();
  }

  private static JsonNode sorted(JsonNode json) {
    if (json.isArray()) {
      var items = new ArrayList<JsonNode>();
      json.forEach(item -> items.add(sorted(item)));
      items.sort((a, b) -> a.toString().compareTo(b.toString()));
      return JSON.arrayNode().addAll(items);
    }
    if (json.isObject()) {
      var object = JSON.objectNode();
      json.properties().forEach(field -> object.set(field.getKey(), sorted(field.getValue())));
      return object;
    }
    return json;
  }
}

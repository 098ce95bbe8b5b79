package nl.datapeil.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.catalog.description.Examples.Example;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class LensRoundTripTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void leavesEveryTripleAloneWhenWhatWasReadIsWritten() throws Exception {
    var examples = Examples.all();

    for (var example : examples) {
      var graph = example.copy();
      var sent = (ObjectNode) JSON.readTree(read(graph, example).toString());

      assertThat(Lens.write(graph, example.root(), example.kind(), sent))
          .as("%s", example)
          .isEmpty();
      assertThat(graph.find().toSet()).as("%s", example).isEqualTo(example.graph().find().toSet());
    }
    assertThat(examples).hasSizeGreaterThan(30);
  }

  @Test
  void buildsFromNothingWhatReadsTheSame() {
    for (var example : Examples.all()) {
      var wanted = withoutEmpty(read(example.graph(), example));
      var graph = GraphFactory.createDefaultGraph();

      var violations = Lens.write(graph, example.root(), example.kind(), wanted);

      assertThat(violations).as("%s", example).isEmpty();
      assertThat(read(graph, example)).as("%s", example).isEqualTo(wanted);
    }
  }

  @Test
  void removesOneMemberWithoutTouchingAnother() {
    for (var example : Examples.all()) {
      var full = read(example.graph(), example);
      for (var name : names(full)) {
        var graph = example.copy();
        var without = full.deepCopy().without(name);

        Lens.write(graph, example.root(), example.kind(), (ObjectNode) without);
        var after = read(graph, example);

        assertThat(after.has(name)).as("%s %s", example, name).isFalse();
        assertThat(after).as("%s %s", example, name).isEqualTo(without);
      }
    }
  }

  private static List<String> names(JsonNode json) {
    var names = new ArrayList<String>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /// A node of which the lens can show nothing is an empty object; nobody can ask for a new one.
  private static ObjectNode withoutEmpty(ObjectNode json) {
    var full = JSON.createObjectNode();
    for (var field : json.properties()) {
      var value = field.getValue();
      if (value.isArray()) {
        var items = JSON.createArrayNode();
        value.forEach(item -> addFull(item, items));
        full.set(field.getKey(), items);
      } else if (!value.isObject() || !value.isEmpty()) {
        full.set(field.getKey(), value);
      }
    }
    return full;
  }

  private static void addFull(JsonNode item, ArrayNode items) {
    if (!item.isObject() || !item.isEmpty()) {
      items.add(item);
    }
  }

  private static ObjectNode read(Graph graph, Example example) {
    return Lens.read(graph, example.root(), example.kind());
  }
}

package nl.datapeil.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.description.shape.Keywords;
import nl.datapeil.catalog.description.shape.Member;
import nl.datapeil.catalog.description.shape.Nodes;
import nl.datapeil.catalog.description.shape.Shape;
import nl.datapeil.catalog.description.shape.Texts;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.Kind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/// Graphs and descriptions that nobody would write: the same ones in every run.
class LensFuzzTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "b",
          "2026-01-01",
          "2026",
          "2026-01-01T00:00:00Z",
          "12",
          "1.5",
          "-3",
          "P1D",
          "0a",
          "POINT (1 2)",
          "https://example.org/a",
          "urn:x",
          "mailto:a@b.nl",
          "ENVI",
          "\u0000",
          "x y");
  private static final List<Node> TYPES =
      List.of(
          Vocab.XSD_STRING,
          Vocab.XSD_DATE,
          Vocab.XSD_G_YEAR,
          Vocab.XSD_DATE_TIME,
          Vocab.XSD_DECIMAL,
          Vocab.XSD_INTEGER,
          Vocab.XSD_DURATION,
          Vocab.XSD_HEX_BINARY,
          Vocab.XSD_ANY_URI,
          Vocab.GEO_WKT_LITERAL,
          Vocab.GEO_GML_LITERAL);

  @Test
  void losesNothingOfAnyGraph() {
    for (var seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var kind = any(random, List.of(Kind.values()));
      var graph = graph(random, kind);
      var before = graph.find().toSet();
      var shown = Lens.read(graph, Sample.IT, kind);

      assertThat(Lens.write(graph, Sample.IT, kind, shown)).as("%d", seed).isEmpty();
      assertThat(graph.find().toSet()).as("%d", seed).isEqualTo(before);
      assertThat(Lens.read(Examples.copyOf(graph), Sample.IT, kind)).isEqualTo(shown);
    }
  }

  @Test
  void touchesNoOtherMemberOfAnyGraph() {
    for (var seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var kind = any(random, List.of(Kind.values()));
      var graph = graph(random, kind);
      var shown = Lens.read(graph, Sample.IT, kind);
      var names = new ArrayList<String>();
      shown.fieldNames().forEachRemaining(names::add);
      if (names.isEmpty()) {
        continue;
      }
      var name = names.get(random.nextInt(names.size()));

      var before = Examples.copyOf(graph);

      Sample.patch(graph, kind, JSON.objectNode().putNull(name));

      assertThat(Lens.read(graph, Sample.IT, kind).has(name)).as("%d %s", seed, name).isFalse();
      for (var member : Shapes.of(kind).members()) {
        if (!member.name().equals(name) && !member.written().inverse()) {
          assertThat(direct(graph, member))
              .as("%d %s %s", seed, name, member.name())
              .isEqualTo(direct(before, member));
        }
      }
    }
  }

  @Test
  void answersAnyInputWithoutFailing() {
    for (var seed = 0; seed < 600; seed++) {
      var random = new Random(seed);
      var kind = any(random, List.of(Kind.values()));
      var graph = graph(random, kind);
      var before = graph.find().toSet();
      var wanted = description(random, Shapes.of(kind), 0);

      var violations = Lens.write(graph, Sample.IT, kind, wanted);

      if (!violations.isEmpty()) {
        assertThat(graph.find().toSet()).as("%d", seed).isEqualTo(before);
      } else {
        var shown = Lens.read(graph, Sample.IT, kind);
        var stored = graph.find().toSet();
        assertThat(Lens.write(graph, Sample.IT, kind, shown)).as("%d", seed).isEmpty();
        assertThat(graph.find().toSet()).as("%d", seed).isEqualTo(stored);
      }
    }
  }

  private static Set<Triple> direct(Graph graph, Member member) {
    return member.ways().stream()
        .flatMap(way -> graph.find(Sample.IT, way.property(), Node.ANY).toList().stream())
        .collect(Collectors.toSet());
  }

  /// A few dozen triples with the properties of the table, between a handful of nodes.
  private static Graph graph(Random random, Kind kind) {
    var graph = GraphFactory.createDefaultGraph();
    var nodes = new ArrayList<Node>(List.of(Sample.IT));
    for (var i = 0; i < 6; i++) {
      nodes.add(NodeFactory.createURI("http://example.org/n" + i));
      nodes.add(NodeFactory.createBlankNode());
    }
    graph.add(Sample.IT, Vocab.RDF_TYPE, kind.type());
    var properties =
        Stream.of(
                Shapes.of(kind),
                Parts.DISTRIBUTION.shape(),
                Parts.AGENT.shape(),
                Parts.CONTACT.shape(),
                Parts.PERIOD.shape(),
                Parts.LOCATION.shape(),
                Parts.RECORD.shape(),
                References.LICENCE.shape())
            .flatMap(shape -> shape.members().stream())
            .flatMap(member -> member.ways().stream())
            .flatMap(way -> Stream.concat(Stream.of(way.property()), way.inner().stream()))
            .toList();
    var size = random.nextInt(60);
    for (var i = 0; i < size; i++) {
      var subject = random.nextInt(3) == 0 ? Sample.IT : any(random, nodes);
      var object = random.nextBoolean() ? any(random, nodes) : literal(random);
      graph.add(subject, any(random, properties), object);
    }
    return graph;
  }

  private static Node literal(Random random) {
    var text = any(random, TEXTS);
    return switch (random.nextInt(4)) {
      case 0 -> NodeFactory.createLiteralLang(text, random.nextBoolean() ? "nl" : "EN-gb");
      case 1 -> NodeFactory.createLiteralString(text);
      default ->
          NodeFactory.createLiteralDT(text, NodeFactory.getType(any(random, TYPES).getURI()));
    };
  }

  private static ObjectNode description(Random random, Shape shape, int depth) {
    var json = JSON.objectNode();
    var names = new ArrayList<>(shape.names());
    for (var i = random.nextInt(4); i >= 0; i--) {
      var name = any(random, names);
      var member = shape.members().stream().filter(m -> m.name().equals(name)).findFirst();
      json.set(
          name,
          member.isPresent()
              ? value(random, member.orElseThrow(), depth)
              : JSON.textNode("http://example.org/n" + random.nextInt(9)));
    }
    return json;
  }

  private static JsonNode value(Random random, Member member, int depth) {
    if (depth < 3 && random.nextInt(12) == 0) {
      return nonsense(random, depth);
    }
    if (member.many() && random.nextBoolean()) {
      var array = JSON.arrayNode();
      for (var i = random.nextInt(4); i > 0; i--) {
        array.add(single(random, member, depth));
      }
      return array;
    }
    return single(random, member, depth);
  }

  private static JsonNode single(Random random, Member member, int depth) {
    return switch (member.value()) {
      case Texts _ -> JSON.objectNode().put(random.nextBoolean() ? "nl" : "en-GB", "a");
      case Keywords _ -> JSON.arrayNode().add("a").add(any(random, TEXTS));
      case Nodes nodes when random.nextInt(3) > 0 -> description(random, nodes.shape(), depth + 1);
      default ->
          random.nextInt(5) == 0
              ? JSON.numberNode(random.nextInt(100))
              : JSON.textNode(any(random, TEXTS));
    };
  }

  private static JsonNode nonsense(Random random, int depth) {
    return switch (random.nextInt(6)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(true);
      case 2 -> JSON.numberNode(random.nextDouble() * 1e9);
      case 3 -> JSON.arrayNode().add(JSON.nullNode()).add(JSON.arrayNode());
      case 4 -> JSON.objectNode().put("type", "Point").put("zz", 1);
      default -> description(random, Shapes.of(Kind.DATASET), depth + 1);
    };
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

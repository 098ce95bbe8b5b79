package nl.datapeil.catalog.rule.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.datapeil.catalog.rule.Part;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.RuleFixtures;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.shacl.Reading;
import nl.datapeil.catalog.rule.dcat.shacl.Shacl;
import nl.datapeil.testkit.Shared;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our tables against the official shapes run by Jena: the same results, one by one.
class ShaclAgreementTest {
  private static final String OURS = "https://data.voorbeeld.nl/id/";

  /// Those that other parsers read too, but for one whose language tags Jena takes for wrong.
  static Stream<Path> examples() throws IOException {
    var folder = Shared.path("standards/dcat/examples");
    var verdicts = Files.readString(folder.resolve("VERDICTS.tsv"));
    return Official.examples().stream()
        .filter(file -> !file.endsWith("piveau/shacl-validator-test.ttl"))
        .filter(file -> !verdicts.contains(folder.relativize(file) + "\tFAIL"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void agreesOnEveryOfficialExample(Path example) {
    var graph = Official.parse(example).orElseThrow();

    for (var profile : Profile.values()) {
      for (var part : Official.parts()) {
        agrees(graph, profile, part, example.toString());
      }
    }
  }

  private static void agrees(Graph graph, Profile profile, Part part, String what) {
    assertThat(Official.byUs(graph, profile, part))
        .as(profile + " " + part + " " + what)
        .isEqualTo(Official.byJena(graph, profile, part));
  }

  /// The counts of two other engines.
  @Test
  void givesTheCountsOfTheVerdicts() throws IOException {
    var folder = Shared.path("standards/dcat/examples");
    var lines = Files.readAllLines(folder.resolve("VERDICTS.tsv"));
    var head = List.of(lines.getFirst().split("\t", -1));
    var columns =
        Map.of(
            "ap301_base(V/W)", Part.BASE,
            "ap301_range(V/W)", Part.RANGE,
            "nl301(V/W)", Part.NL);
    var compared = new ArrayList<String>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t", -1);
      var graph =
          cells.length < 5 || !cells[1].equals("ok")
              ? null
              : Official.parse(folder.resolve(cells[0])).orElse(null);
      if (graph != null) {
        columns.forEach((column, part) -> {
          compared.add(cells[0] + " " + part);
          assertThat(counts(graph, part))
              .as(cells[0] + " " + part)
              .isEqualTo(cells[head.indexOf(column)]);
        });
      }
    }
    assertThat(compared).hasSizeGreaterThan(90);
  }

  private static String counts(Graph graph, Part part) {
    var breaches = Shacl.check(Reading.of(graph), Profile.NL_301, Set.of(part));
    var violations =
        breaches.stream()
            .filter(one -> one.obligation().rule().severity() == Severity.VIOLATION)
            .count();
    return violations + "/" + (breaches.size() - violations);
  }

  /// What is done to one property of one node.
  static Map<String, BiConsumer<Graph, Slot>> mutations() {
    return Map.of(
        "dropped",
        (graph, slot) -> graph.remove(slot.node(), slot.property(), Node.ANY),
        "with a text more",
        (graph, slot) -> slot.add(graph, NodeFactory.createLiteralString("extra")),
        "with an IRI more",
        (graph, slot) -> slot.add(graph, NodeFactory.createURI(OURS + "extra")),
        "with a dataset more",
        (graph, slot) -> slot.add(graph, NodeFactory.createURI(OURS + "bomen")),
        "with a blank node for all",
        (graph, slot) -> slot.put(graph, NodeFactory.createBlankNode()),
        "with a year for all",
        (graph, slot) -> slot.put(graph, NodeFactory.createLiteralDT("2026", XSDDatatype.XSDgYear)),
        "with an impossible date for all",
        (graph, slot) ->
            slot.put(graph, NodeFactory.createLiteralDT("2026-02-30", XSDDatatype.XSDdate)));
  }

  record Slot(Node node, Node property) {
    void add(Graph graph, Node value) {
      graph.add(node, property, value);
    }

    void put(Graph graph, Node value) {
      graph.remove(node, property, Node.ANY);
      add(graph, value);
    }
  }

  static Stream<Type> types() {
    return Obligations.all().stream().map(Obligation::type).distinct();
  }

  @ParameterizedTest
  @MethodSource("types")
  void agreesOnWhatWeSpoil(Type type) {
    var properties =
        Obligations.all().stream()
            .filter(one -> one.type() == type && !one.backwards())
            .map(Obligation::property)
            .distinct()
            .toList();
    for (var property : properties) {
      mutations()
          .forEach((name, mutation) -> {
            var graph = fixture();
            var node = graph.find(Node.ANY, Node.ANY, type.node()).next().getSubject();
            mutation.accept(graph, new Slot(node, property.node()));
            var what = type + " " + property.name() + " " + name;
            for (var part : Official.parts()) {
              agrees(graph, Profile.NL_301, part, what);
            }
            agrees(graph, Profile.NL_300, Part.NL, what);
          });
    }
  }

  /// The catalogue, and a bare node of each class it lacks.
  private static Graph fixture() {
    var graph = RuleFixtures.graph(RuleFixtures.conformant());
    var isA = Vocabulary.node("rdf:type");
    for (var type : Type.values()) {
      if (!graph.contains(Node.ANY, isA, type.node())) {
        graph.add(NodeFactory.createURI(OURS + type), isA, type.node());
      }
    }
    return graph;
  }
}

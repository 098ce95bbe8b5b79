package nl.datapeil.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.datapeil.catalog.description.shape.Shape;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.testkit.Shared;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/// Every property that the official shapes know is in the table, or has a reason why not.
class OfficialShapesTest {
  private static final String SH = "http://www.w3.org/ns/shacl#";

  private static final Map<Node, Shape> TABLE =
      Map.ofEntries(
          Map.entry(Vocab.DCAT_CATALOG_CLASS, Shapes.of(Kind.CATALOG)),
          Map.entry(Vocab.DCAT_DATASET_CLASS, Shapes.of(Kind.DATASET)),
          Map.entry(Vocab.DCAT_DATASET_SERIES, Shapes.of(Kind.SERIES)),
          Map.entry(Vocab.DCAT_DATA_SERVICE, Shapes.of(Kind.SERVICE)),
          Map.entry(Vocab.DCAT_DISTRIBUTION_CLASS, Parts.DISTRIBUTION.shape()),
          Map.entry(Vocab.DCAT_CATALOG_RECORD, Parts.RECORD.shape()),
          Map.entry(Vocab.FOAF_AGENT, Parts.AGENT.shape()),
          Map.entry(Vocab.VCARD_KIND, Parts.CONTACT.shape()),
          Map.entry(Vocab.DCT_LOCATION, Parts.LOCATION.shape()),
          Map.entry(Vocab.DCT_PERIOD_OF_TIME, Parts.PERIOD.shape()),
          Map.entry(Vocab.SPDX_CHECKSUM_CLASS, Parts.CHECKSUM.shape()),
          Map.entry(Vocab.ADMS_IDENTIFIER_CLASS, Parts.IDENTIFIER.shape()),
          Map.entry(Vocab.DCAT_RELATIONSHIP, Parts.RELATIONSHIP.shape()));

  private static final Map<Node, String> EXCEPTIONS =
      Map.of(
          Vocab.DCAT_DATASET,
          "what a catalogue lists is told by the entries themselves",
          Vocab.DCAT_SERVICE,
          "what a catalogue lists is told by the entries themselves",
          Vocab.DCAT_CATALOG,
          "what a catalogue lists is told by the entries themselves",
          Vocab.DCAT_RECORD,
          "a record is shown with the thing it is about",
          Vocab.FOAF_PRIMARY_TOPIC,
          "a record is found by it, and never has another",
          NodeFactory.createURI("http://purl.org/dc/elements/1.1/isReferencedBy"),
          "a slip in the shapes of 2.1.1; dct:isReferencedBy is meant");

  @Test
  void coversEveryPropertyOfEveryClass() {
    var graph = shapes();
    var missing = new TreeSet<String>();
    var checked = new TreeSet<String>();

    graph
        .find(Node.ANY, sh("property"), Node.ANY)
        .forEach(triple -> {
          for (var type : classes(graph, triple.getSubject())) {
            for (var path : objects(graph, triple.getObject(), "path")) {
              checked.add(type + " " + path);
              if (path.isURI() && !covers(Objects.requireNonNull(TABLE.get(type)), path)) {
                missing.add(type + " " + path);
              }
            }
          }
        });

    assertThat(missing).isEmpty();
    assertThat(checked).hasSizeGreaterThan(150);
  }

  private static boolean covers(Shape shape, Node property) {
    return EXCEPTIONS.containsKey(property)
        || shape.members().stream()
            .flatMap(member -> member.ways().stream())
            .anyMatch(way -> way.property().equals(property));
  }

  /// The class a shape is for; those of DCAT-AP-NL that only tell what is optional are named after
  /// it.
  private static Set<Node> classes(Graph graph, Node shape) {
    var classes = new HashSet<>(objects(graph, shape, "targetClass"));
    if (classes.isEmpty() && shape.isURI()) {
      for (var type : TABLE.keySet()) {
        if (shape.getURI().matches(".*[/#:]" + type.getLocalName() + "_?Shape(CV)?")) {
          classes.add(type);
        }
      }
    }
    classes.retainAll(TABLE.keySet());
    return classes;
  }

  private static Set<Node> objects(Graph graph, Node subject, String property) {
    return graph.find(subject, sh(property), Node.ANY).mapWith(t -> t.getObject()).toSet();
  }

  private static Node sh(String name) {
    return NodeFactory.createURI(SH + name);
  }

  private static Graph shapes() {
    var graph = GraphFactory.createDefaultGraph();
    for (var folder : List.of("dcat-ap", "dcat-ap-2.1.1", "dcat-ap-hvd", "dcat-ap-nl")) {
      Examples.each(
          Shared.path("standards/dcat/" + folder),
          file -> {
            if (file.toString().endsWith(".ttl")) {
              Examples.read(file, Lang.TURTLE).find().forEach(graph::add);
            }
          });
    }
    return graph;
  }
}

package nl.datapeil.catalog.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class TurtleStreamTest {
  private static final Node A = NodeFactory.createURI("https://example.org/a");
  private static final Node BLANK = NodeFactory.createBlankNode("b1");
  private static final Node STRANGE = NodeFactory.createBlankNode("-7:a b.");

  @Test
  void writesWhatJenaReadsBack() {
    var triples =
        List.of(
            Triple.create(A, Vocab.RDF_TYPE, Vocab.DCAT_DATASET_CLASS),
            Triple.create(A, Vocab.RDF_TYPE, NodeFactory.createURI(Vocab.DCAT_NS)),
            Triple.create(A, Vocab.RDF_TYPE, NodeFactory.createURI(Vocab.DCAT_NS + "a.b/c")),
            Triple.create(A, Vocab.RDF_TYPE, NodeFactory.createURI(Vocab.DCAT_NS + "9a-é")),
            Triple.create(A, Vocab.DCT_TITLE, text("\"q\" \\ \n\r\t é 😀")),
            Triple.create(A, Vocab.DCT_TITLE, NodeFactory.createLiteralLang("titel", "nl-NL")),
            Triple.create(
                A, Vocab.DCT_ISSUED, NodeFactory.createLiteralDT("2020", XSDDatatype.XSDgYear)),
            Triple.create(A, Vocab.DCT_SPATIAL, BLANK),
            Triple.create(BLANK, Vocab.RDF_TYPE, Vocab.DCT_LOCATION),
            Triple.create(BLANK, NodeFactory.createURI("urn:x"), text("")),
            Triple.create(BLANK, NodeFactory.createURI("urn:x"), STRANGE),
            Triple.create(STRANGE, NodeFactory.createURI("urn:x"), BLANK),
            Triple.create(A, Vocab.DCT_TITLE, text("again")));

    var turtle = turtle(triples);

    assertThat(parsed(turtle).isIsomorphicWith(graph(triples))).as(turtle).isTrue();
    assertThat(turtle)
        .contains("<https://example.org/a> a dcat:Dataset, <http://www.w3.org/ns/dcat#>")
        .contains("dct:issued \"2020\"^^xsd:gYear");
  }

  @Test
  void writesNothingAsADocument() {
    assertThat(parsed(turtle(List.of())).isEmpty()).isTrue();
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static String turtle(List<Triple> triples) {
    var bytes = new ByteArrayOutputStream();
    var writer = RdfWriter.begin(Syntax.TURTLE, bytes);
    writer.write(triples);
    writer.finish();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Graph parsed(String turtle) {
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)))
        .lang(Lang.TURTLE)
        .parse(graph);
    return graph;
  }

  private static Graph graph(Collection<Triple> triples) {
    var graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}

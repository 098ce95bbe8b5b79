package nl.datapeil.catalog.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.datapeil.catalog.rdf.packed.GraphBytes;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NTriplesTest {
  private static final Node A = NodeFactory.createURI("http://x/a");

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "\"q\" \\ \n\r\t\b\f end\"", "é 😀 \u0001", "ends with \\"})
  void readsBackWhatItWrote(String text) {
    var triples =
        List.of(
            Triple.create(A, A, NodeFactory.createLiteralString(text)),
            Triple.create(A, A, NodeFactory.createLiteralLang(text, "nl-NL")),
            Triple.create(
                A,
                A,
                NodeFactory.createLiteralDT(
                    text, TypeMapper.getInstance().getSafeTypeByName("http://x/t"))),
            Triple.create(A, A, NodeFactory.createURI("http://x/é?q=a%20b#f")),
            Triple.create(NodeFactory.createBlankNode("b1"), A, NodeFactory.createBlankNode("b2")));

    var read = GraphBytes.unpack(GraphBytes.pack(GraphBytes.lines(triples)));

    assertThat(read).containsExactlyInAnyOrderElementsOf(triples);
  }

  @Test
  void escapesWhatMayNotStandInAnIri() {
    var out = new StringBuilder();

    NTriples.write(NodeFactory.createURI("http://x/a b>c"), out);

    assertThat(out).hasToString("<http://x/a\\u0020b\\u003Ec>");
  }
}

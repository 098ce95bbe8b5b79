package nl.datapeil.catalog.entry.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class AcquaintanceTest {
  private static final String PREFIXES =
      """
      prefix dct: <http://purl.org/dc/terms/>
      prefix foaf: <http://xmlns.com/foaf/0.1/>
      prefix : <http://x/>
      """;
  private static final Node US = NodeFactory.createURI("http://x/us");

  @Test
  void keepsWhatIsKnownAndNotSaidAnew() {
    var graph = graph(":us a foaf:Agent ; foaf:name \"Wij\"@nl .");
    var known =
        graph(
            """
            :us a foaf:Agent, :Town ; foaf:name "Ons"@nl, "Us"@en ; foaf:homepage <http://x/home> .
            """);

    Acquaintance.join(graph, US, known.stream().toList());

    assertThat(
            graph.isIsomorphicWith(
                graph(
                    """
                    :us a foaf:Agent, :Town ; foaf:name "Wij"@nl, "Us"@en ;
                      foaf:homepage <http://x/home> .
                    """)))
        .isTrue();
  }

  @Test
  void asksAboutAgentsThatAreOnlyReferredTo() {
    var graph = graph(":a dct:publisher :us ; dct:license :free . :b dct:title \"B\" .");

    var named = Acquaintance.named(graph, URI.create("http://x/a"));

    assertThat(named).containsExactlyInAnyOrderElementsOf(List.of(US, node("b")));
  }

  private static Node node(String name) {
    return NodeFactory.createURI("http://x/" + name);
  }

  private static Graph graph(String turtle) {
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }
}

package nl.datapeil.catalog.rdf.packed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import nl.datapeil.catalog.rdf.NTriples;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class GraphBytesTest {
  @Test
  void sortsAsWholeLines() {
    var triples = triples();

    var lines = GraphBytes.lines(triples);

    var expected =
        triples.stream()
            .map(t ->
                "%s %s %s .\n"
                    .formatted(
                        NTriples.write(t.getSubject()),
                        NTriples.write(t.getPredicate()),
                        NTriples.write(t.getObject())))
            .distinct()
            .sorted()
            .collect(Collectors.joining());
    assertThat(lines).isEqualTo(expected);
  }

  @Test
  void readsBackWhatItPacked() {
    var triples = triples();

    var packed = GraphBytes.pack(GraphBytes.lines(triples));

    assertThat(packed[0]).isEqualTo((byte) 2);
    assertThat(packed.length).isLessThan(GraphBytes.lines(triples).length() / 2);
    assertThat(GraphBytes.unpack(packed)).hasSameElementsAs(triples);
  }

  @Test
  void readsWhatWasDeflated() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(1);
    try (var deflating = new DeflaterOutputStream(bytes)) {
      deflating.write("<http://x/a> <http://x/p> \"v\" .\n".getBytes(UTF_8));
    }

    var triples = GraphBytes.unpack(bytes.toByteArray());

    assertThat(triples)
        .containsExactly(Triple.create(uri("a"), uri("p"), NodeFactory.createLiteralString("v")));
  }

  /// Terms that begin with each other, in no order, some twice.
  private static List<Triple> triples() {
    var nodes =
        List.of(
            uri("ab"),
            uri("a"),
            uri("a/b"),
            NodeFactory.createBlankNode("b1"),
            NodeFactory.createBlankNode("b12"),
            NodeFactory.createBlankNode("b"));
    var objects = new ArrayList<Node>(nodes);
    for (var text : List.of("", "a", "a b", "a\"", "a\n", "é😀")) {
      objects.add(NodeFactory.createLiteralString(text));
      objects.add(NodeFactory.createLiteralLang(text, "nl"));
      objects.add(NodeFactory.createLiteralLang(text, "nl-BE"));
    }
    var triples = new ArrayList<Triple>();
    for (var object : objects) {
      for (var subject : nodes) {
        triples.add(Triple.create(subject, uri("p"), object));
        triples.add(Triple.create(subject, uri("p2"), object));
      }
    }
    triples.addAll(triples.subList(3, 20).reversed());
    return triples;
  }

  private static Node uri(String name) {
    return NodeFactory.createURI("http://x/" + name);
  }
}

package nl.datapeil.catalog.entry.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.catalog.rdf.BlankNodes;
import nl.datapeil.catalog.rdf.packed.GraphBytes;
import nl.datapeil.testkit.Shared;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartitionTest {
  /// Those that other parsers read too.
  static Stream<Path> documents() throws IOException {
    var folder = Shared.path("standards/dcat/examples");
    var verdicts = Files.readString(folder.resolve("VERDICTS.tsv"));
    try (var files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().matches(".*\\.(ttl|nt|xml|jsonld)"))
          .filter(f -> !verdicts.contains(folder.relativize(f) + "\tFAIL"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void losesNothingOfAnyDocument(Path document) {
    var graph = parsed(document);

    var partition = Partition.of(BlankNodes.labelled(graph.stream().toList(), "urn:doc"));

    var together = new ArrayList<Triple>();
    partition.parts().forEach(part -> together.addAll(stored(part.triples())));
    partition.shared().values().forEach(triples -> together.addAll(stored(triples)));
    assertThat(together).hasSize(graph.size());
    assertThat(graph(together).isIsomorphicWith(graph)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void labelsTheSameDocumentTheSame(Path document) {
    var one = parsed(document);
    var other = parsed(document);

    var first = GraphBytes.lines(BlankNodes.labelled(one.stream().toList(), "urn:doc"));
    var second = GraphBytes.lines(BlankNodes.labelled(other.stream().toList(), "urn:doc"));

    assertThat(first).isEqualTo(second);
  }

  private static List<Triple> stored(List<Triple> triples) {
    return GraphBytes.unpack(GraphBytes.pack(GraphBytes.lines(triples)));
  }

  private static Graph parsed(Path document) {
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.source(document).base("https://example.org/").parse(graph);
    return graph;
  }

  private static Graph graph(Collection<Triple> triples) {
    var graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}

package nl.datapeil.catalog.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.datapeil.catalog.rdf.BlankNodes;
import nl.datapeil.catalog.rdf.GraphBytes;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.Kind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/// Puts the graph of one entry together and takes it apart again.
@ApplicationScoped
class Graphs {
  /// What a changed graph becomes: the entry, and the shared nodes it touches.
  record Apart(Described described, Map<Node, List<Triple>> shared) {}

  private final SharedNodes sharedNodes;
  private final Describer describer;

  Graphs(SharedNodes sharedNodes, Describer describer) {
    this.sharedNodes = sharedNodes;
    this.describer = describer;
  }

  /// Its own triples and those of the shared nodes it needs.
  Graph of(Entry entry) {
    var graph = GraphFactory.createDefaultGraph();
    GraphBytes.unpack(entry.graph()).forEach(graph::add);
    sharedNodes
        .find(entry.sharedNodesOf(), entry.shared())
        .values()
        .forEach(triples -> triples.forEach(graph::add));
    return graph;
  }

  static Graph empty(URI iri, Kind kind) {
    var graph = GraphFactory.createDefaultGraph();
    graph.add(NodeFactory.createURI(iri.toString()), Vocab.RDF_TYPE, kind.type());
    return graph;
  }

  /// `before` names the nodes that were shared already and stay so.
  Apart apart(Graph graph, URI iri, List<String> before) {
    Set<Node> shared = before.stream().map(SharedNodes::nodeOf).collect(Collectors.toSet());
    shared.addAll(described(graph, iri));
    var triples = graph.stream().toList();
    var partition = Partition.of(BlankNodes.labelled(triples, iri.toString(), shared), shared);
    var part =
        partition.parts().stream()
            .filter(p -> p.root().getURI().equals(iri.toString()))
            .findFirst()
            .orElseThrow();
    return new Apart(describer.describe(part, partition.shared()), partition.shared());
  }

  /// Nodes of this graph that are shared by others already.
  private Set<Node> described(Graph graph, URI iri) {
    var names =
        graph.stream()
            .map(Triple::getSubject)
            .filter(subject -> subject.isURI() && !subject.getURI().equals(iri.toString()))
            .map(Node::getURI)
            .collect(Collectors.toSet());
    return new HashSet<>(sharedNodes.find(SharedNodes.OWN, names).keySet());
  }
}

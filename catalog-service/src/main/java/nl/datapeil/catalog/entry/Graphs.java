package nl.datapeil.catalog.entry;

import static nl.datapeil.catalog.CatalogProblem.RDF_UNREADABLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.entry.graph.Acquaintance;
import nl.datapeil.catalog.entry.graph.Described;
import nl.datapeil.catalog.entry.graph.Describer;
import nl.datapeil.catalog.entry.graph.Listing;
import nl.datapeil.catalog.entry.graph.Partition;
import nl.datapeil.catalog.entry.graph.SharedNodes;
import nl.datapeil.catalog.rdf.BlankNodes;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.rdf.packed.GraphBytes;
import nl.datapeil.catalog.term.Kind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/// Puts the graph of one entry together and takes it apart again.
@ApplicationScoped
class Graphs {
  /// The graph of an entry, and what the shared nodes in it were when it was read.
  record Held(Graph graph, Map<Node, List<Triple>> shared) {}

  /// What a changed graph becomes: the entry, and the shared nodes it touches, as they were `read`
  /// and as they are to be.
  record Apart(Described described, Map<Node, List<Triple>> read, Map<Node, List<Triple>> shared) {}

  private final SharedNodes sharedNodes;
  private final Describer describer;

  Graphs(SharedNodes sharedNodes, Describer describer) {
    this.sharedNodes = sharedNodes;
    this.describer = describer;
  }

  /// Its own triples and those of the shared nodes it needs.
  Held held(Entry entry) {
    var graph = GraphFactory.createDefaultGraph();
    GraphBytes.unpack(entry.graph()).forEach(graph::add);
    var shared = sharedNodes.find(entry.sharedNodesOf(), entry.shared());
    shared.values().forEach(triples -> triples.forEach(graph::add));
    return new Held(graph, shared);
  }

  Graph of(Entry entry) {
    return held(entry).graph();
  }

  static Graph empty(URI iri, Kind kind) {
    var graph = GraphFactory.createDefaultGraph();
    graph.add(NodeFactory.createURI(iri.toString()), Vocab.RDF_TYPE, kind.type());
    return graph;
  }

  /// What a document says anew of an entry and of nothing else of ours. Which catalogue lists the
  /// entry is not for its own description to say or to forget: what it says of that is passed over.
  Graph anew(Entry entry, Collection<Triple> document) {
    var root = NodeFactory.createURI(entry.iri().toString());
    var described =
        document.stream()
            .filter(triple -> triple.getPredicate().equals(Vocab.RDF_TYPE))
            .filter(triple -> Kind.of(triple.getObject()).isPresent())
            .map(Triple::getSubject)
            .collect(Collectors.toSet());
    if (!described.equals(Set.of(root))
        || !document.contains(Triple.create(root, Vocab.RDF_TYPE, entry.kind().type()))) {
      throw RDF_UNREADABLE.because(
          "The document has to describe <%s> as a %s, and no other entry.",
          "Het document moet <%s> beschrijven als %s, en niets anders wat hier wordt opgenomen.",
          root.getURI(),
          entry.kind().singular());
    }
    var graph = GraphFactory.createDefaultGraph();
    document.forEach(graph::add);
    Listing.of(document, root).forEach(graph::delete);
    Listing.of(of(entry).stream().toList(), root).forEach(graph::add);
    return graph;
  }

  /// `read` holds the nodes that were shared already and stay so. Those that the graph names for
  /// the first time keep all that is known of them and is not said anew.
  Apart apart(Graph graph, URI iri, Map<Node, List<Triple>> read) {
    var known = new HashMap<>(read);
    var named = Acquaintance.named(graph, iri);
    while (!named.isEmpty()) {
      named.removeAll(known.keySet());
      var found = sharedNodes.find(SharedNodes.OWN, named.stream().map(Describer::nameOf).toList());
      found.forEach((node, triples) -> Acquaintance.join(graph, node, triples));
      known.putAll(found);
      named = found.values().stream().flatMap(Graphs::objects).collect(Collectors.toSet());
      named.removeAll(known.keySet());
    }
    Set<Node> shared = known.keySet();
    var triples = graph.stream().toList();
    var partition = Partition.of(BlankNodes.labelled(triples, iri.toString(), shared), shared);
    var part =
        partition.parts().stream()
            .filter(p -> p.root().getURI().equals(iri.toString()))
            .findFirst()
            .orElseThrow();
    return new Apart(
        describer.describe(part, partition.shared()), Map.copyOf(known), partition.shared());
  }

  private static Stream<Node> objects(List<Triple> triples) {
    return triples.stream().map(Triple::getObject).filter(node -> !node.isLiteral());
  }
}

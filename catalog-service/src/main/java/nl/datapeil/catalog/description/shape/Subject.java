package nl.datapeil.catalog.description.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.Kind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// A node and what the graph says of it, looked up once.
public final class Subject {
  private final Graph graph;
  private final Node node;
  private final Map<Node, List<Node>> said = new HashMap<>();

  public Subject(Graph graph, Node node) {
    this.graph = graph;
    this.node = node;
    var triples = graph.find(node, Node.ANY, Node.ANY);
    while (triples.hasNext()) {
      var triple = triples.next();
      said.computeIfAbsent(triple.getPredicate(), _ -> new ArrayList<>(2)).add(triple.getObject());
    }
  }

  Graph graph() {
    return graph;
  }

  public Node node() {
    return node;
  }

  /// Whether the graph says nothing of it.
  public boolean isNew() {
    return said.isEmpty();
  }

  boolean isTyped() {
    return said.containsKey(Vocab.RDF_TYPE);
  }

  List<Node> objects(Node property) {
    return said.getOrDefault(property, List.of());
  }

  /// What the way leads to: the objects, or for an inverse way the subjects, other than things with
  /// a life of their own.
  List<Node> ends(Way way) {
    return way.inverse()
        ? graph
            .find(Node.ANY, way.property(), node)
            .mapWith(t -> t.getSubject())
            .filterDrop(end -> end.equals(node) || isEntry(graph, end))
            .toList()
        : objects(way.property());
  }

  /// Whether it is a dataset, a series, a service or a catalogue.
  static boolean isEntry(Graph graph, Node node) {
    return graph.find(node, Vocab.RDF_TYPE, Node.ANY).toList().stream()
        .anyMatch(t -> Kind.of(t.getObject()).isPresent());
  }
}

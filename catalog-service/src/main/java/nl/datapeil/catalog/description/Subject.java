package nl.datapeil.catalog.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// A node and what the graph says of it, looked up once.
final class Subject {
  private final Graph graph;
  private final Node node;
  private final Map<Node, List<Node>> said = new HashMap<>();

  Subject(Graph graph, Node node) {
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

  Node node() {
    return node;
  }

  /// Whether the graph says nothing of it.
  boolean isNew() {
    return said.isEmpty();
  }

  boolean isTyped() {
    return said.containsKey(Vocab.RDF_TYPE);
  }

  boolean says(Node property) {
    return said.containsKey(property);
  }

  List<Node> objects(Node property) {
    return said.getOrDefault(property, List.of());
  }

  /// What the way leads to: the objects, or for an inverse way the subjects.
  List<Node> ends(Way way) {
    return way.inverse()
        ? graph.find(Node.ANY, way.property(), node).mapWith(t -> t.getSubject()).toList()
        : objects(way.property());
  }
}

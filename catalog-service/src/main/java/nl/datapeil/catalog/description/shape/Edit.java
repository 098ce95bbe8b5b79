package nl.datapeil.catalog.description.shape;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// A planned change of a graph, carried out at once. Until then every part of the plan sees the
/// graph as it was.
public final class Edit {
  private final Graph graph;
  private final Set<Triple> removed = new LinkedHashSet<>();
  private final Set<Triple> added = new LinkedHashSet<>();
  private final Set<Node> dropped = new LinkedHashSet<>();
  private final Map<Node, Node> named = new HashMap<>();

  public Edit(Graph graph) {
    this.graph = graph;
  }

  public void add(Node subject, Node predicate, Node object) {
    add(Triple.create(subject, predicate, object));
  }

  void add(Triple triple) {
    added.add(triple);
  }

  void remove(Triple triple) {
    removed.add(triple);
  }

  /// Removes the triple, and its end when nothing else leads there: if that has no name, or is part
  /// of the thing it is taken from.
  void cut(Triple triple, Node end, boolean part) {
    removed.add(triple);
    if (end.isBlank() || (part && end.isURI())) {
      dropped.add(end);
    }
  }

  /// Gives a blank node a name.
  void name(Node blank, Node name) {
    named.put(blank, name);
  }

  public void apply(Node root) {
    removed.removeAll(added);
    removed.forEach(graph::delete);
    added.forEach(graph::add);
    if (!dropped.isEmpty()) {
      new Orphans(graph, root).remove(dropped);
    }
    named.forEach(this::rename);
  }

  private void rename(Node blank, Node name) {
    for (var triple : graph.find(blank, Node.ANY, Node.ANY).toList()) {
      graph.delete(triple);
      graph.add(Triple.create(name, triple.getPredicate(), triple.getObject()));
    }
    for (var triple : graph.find(Node.ANY, Node.ANY, blank).toList()) {
      graph.delete(triple);
      graph.add(Triple.create(triple.getSubject(), triple.getPredicate(), name));
    }
  }
}

package nl.datapeil.catalog.description.shape;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// Removes nodes to which nothing leads any more, with all that is reachable from them alone. What
/// has a life of its own is never removed.
final class Orphans {
  private final Graph graph;
  private final Node root;

  Orphans(Graph graph, Node root) {
    this.graph = graph;
    this.root = root;
  }

  void remove(Set<Node> dropped) {
    var reached = new LinkedHashSet<Node>();
    dropped.forEach(node -> reach(node, reached));
    var kept = new LinkedHashSet<Node>();
    for (var node : reached) {
      if (isLedToFromOutside(node, reached)) {
        keep(node, reached, kept);
      }
    }
    reached.removeAll(kept);
    for (var node : reached) {
      graph.remove(node, Node.ANY, Node.ANY);
      if (node.isBlank()) {
        graph.remove(Node.ANY, Node.ANY, node);
      }
    }
  }

  private void reach(Node start, Set<Node> reached) {
    var open = new ArrayDeque<Node>();
    open.add(start);
    while (!open.isEmpty()) {
      var node = open.remove();
      if (mayGo(node) && reached.add(node)) {
        graph.find(node, Node.ANY, Node.ANY).forEach(t -> open.add(t.getObject()));
      }
    }
  }

  private boolean mayGo(Node node) {
    if (node.isBlank()) {
      return true;
    }
    return node.isURI()
        && !node.equals(root)
        && graph.contains(node, Node.ANY, Node.ANY)
        && !Subject.isEntry(graph, node);
  }

  private boolean isLedToFromOutside(Node node, Set<Node> reached) {
    return graph.find(Node.ANY, Node.ANY, node).toList().stream()
        .anyMatch(t -> !reached.contains(t.getSubject()));
  }

  private void keep(Node start, Set<Node> reached, Set<Node> kept) {
    var open = new ArrayDeque<Node>();
    open.add(start);
    while (!open.isEmpty()) {
      var node = open.remove();
      if (reached.contains(node) && kept.add(node)) {
        graph.find(node, Node.ANY, Node.ANY).forEach(t -> open.add(t.getObject()));
      }
    }
  }
}

package nl.datapeil.catalog.entry.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.rdf.BlankNodes;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.reference.Unseen;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What is said of an entry that a caller may not see. It is kept aside while the caller changes
/// the rest, so that who sends back what was read takes nothing away unseen.
public final class Withheld {
  /// Of these an entry has one at most: a new value takes the place of one that was hidden.
  private static final Set<Node> ONE =
      Set.of(
          Vocab.DCAT_FIRST,
          Vocab.DCAT_HAS_CURRENT_VERSION,
          Vocab.DCAT_LAST,
          Vocab.DCAT_PREV,
          Vocab.DCAT_PREVIOUS_VERSION,
          Vocab.DCT_IS_PART_OF);

  private final Node root;
  private final Collection<Triple> seen;
  private final Collection<Triple> hidden;

  private Withheld(Node root, Collection<Triple> seen, Collection<Triple> hidden) {
    this.root = root;
    this.seen = seen;
    this.hidden = hidden;
  }

  public static Withheld of(Node root, Collection<Triple> all, Unseen unseen) {
    var seen = unseen.without(all);
    var hidden = new HashSet<>(all);
    seen.forEach(hidden::remove);
    return new Withheld(root, seen, hidden);
  }

  public void takeFrom(Graph graph) {
    hidden.forEach(graph::delete);
  }

  /// All that still has something to be said of: a distribution that is gone takes its own along.
  public void putBack(Graph graph) {
    var there =
        graph.stream().flatMap(Withheld::nodes).collect(Collectors.toCollection(HashSet::new));
    there.add(root);
    var left =
        hidden.stream()
            .filter(triple -> !isReplaced(triple, graph))
            .collect(Collectors.toCollection(HashSet::new));
    var tied = tied(left, there);
    while (!tied.isEmpty()) {
      tied.forEach(graph::add);
      tied.stream().flatMap(Withheld::nodes).forEach(there::add);
      tied.forEach(left::remove);
      tied = tied(left, there);
    }
  }

  private boolean isReplaced(Triple triple, Graph graph) {
    return triple.getSubject().equals(root)
        && ONE.contains(triple.getPredicate())
        && graph.contains(root, triple.getPredicate(), Node.ANY);
  }

  private List<Triple> tied(Set<Triple> triples, Set<Node> there) {
    return triples.stream()
        .filter(triple -> there.contains(triple.getSubject()) || triple.getObject().equals(root))
        .toList();
  }

  private static Stream<Node> nodes(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getObject()).filter(node -> !node.isLiteral());
  }

  /// The same where a document was read again: nodes without a name have other labels there, and
  /// are known by what is said of them.
  public Withheld in(Collection<Triple> document) {
    if (hidden.isEmpty()) {
      return this;
    }
    var scope = root.toString();
    var known = new HashMap<Node, Node>();
    BlankNodes.labels(document, scope).forEach((node, label) -> known.put(label, node));
    var renamed = new HashMap<Node, Node>();
    BlankNodes.labels(seen, scope)
        .forEach((node, label) -> renamed.put(node, known.getOrDefault(label, node)));
    return new Withheld(
        root, seen, hidden.stream().map(triple -> renamed(triple, renamed)).toList());
  }

  private static Triple renamed(Triple triple, Map<Node, Node> names) {
    return Triple.create(
        names.getOrDefault(triple.getSubject(), triple.getSubject()),
        triple.getPredicate(),
        names.getOrDefault(triple.getObject(), triple.getObject()));
  }
}

package nl.datapeil.catalog.entry.graph;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// Things with an IRI that a description names and that are known here already: what it does not
/// say of them, it does not take away.
public final class Acquaintance {
  private static final List<Node> TO_AGENTS = List.of(Vocab.DCT_PUBLISHER, Vocab.DCT_CREATOR);

  private Acquaintance() {}

  /// What the graph says something of, other than the entry itself, and the agents it refers to.
  public static Set<Node> named(Graph graph, URI entry) {
    var named = new HashSet<Node>();
    graph.stream()
        .forEach(triple -> {
          if (triple.getSubject().isURI() && !triple.getSubject().hasURI(entry.toString())) {
            named.add(triple.getSubject());
          }
          if (TO_AGENTS.contains(triple.getPredicate()) && triple.getObject().isURI()) {
            named.add(triple.getObject());
          }
        });
    return named;
  }

  /// Adds what is known of a node: what the graph says itself goes first, but that is of one
  /// property only, and of one language of a text.
  public static void join(Graph graph, Node node, List<Triple> known) {
    var said = graph.find(node, Node.ANY, Node.ANY).toList();
    known.stream()
        .filter(triple -> said.stream().noneMatch(other -> replaces(other, triple)))
        .forEach(graph::add);
  }

  private static boolean replaces(Triple said, Triple known) {
    return said.getPredicate().equals(known.getPredicate())
        && !known.getPredicate().equals(Vocab.RDF_TYPE)
        && !isInAnotherLanguage(said.getObject(), known.getObject());
  }

  private static boolean isInAnotherLanguage(Node said, Node known) {
    return said.isLiteral()
        && known.isLiteral()
        && !said.getLiteralLanguage().equalsIgnoreCase(known.getLiteralLanguage());
  }
}

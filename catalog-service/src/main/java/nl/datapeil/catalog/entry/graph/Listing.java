package nl.datapeil.catalog.entry.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What lists an entry somewhere: the triples by which another has it as a part, and its catalogue
/// records. That is for the catalogue to say, and not for the description of the entry itself.
public final class Listing {
  static final Set<Node> MEMBERSHIP =
      Set.of(
          Vocab.DCAT_DATASET,
          Vocab.DCAT_SERVICE,
          Vocab.DCAT_CATALOG,
          Vocab.DCAT_RECORD,
          Vocab.DCT_HAS_PART);

  private Listing() {}

  public static List<Triple> of(Collection<Triple> triples, Node root) {
    var records = new HashSet<Node>();
    for (var triple : triples) {
      if (triple.getPredicate().equals(Vocab.FOAF_PRIMARY_TOPIC)
          && triple.getObject().equals(root)) {
        records.add(triple.getSubject());
      }
    }
    records.remove(root);
    var ofRecords = withNameless(records, triples);
    return triples.stream()
        .filter(triple ->
            ofRecords.contains(triple.getSubject()) || isMembership(triple, root, records))
        .toList();
  }

  private static boolean isMembership(Triple triple, Node root, Set<Node> records) {
    return MEMBERSHIP.contains(triple.getPredicate())
        && triple.getSubject().isURI()
        && (triple.getObject().equals(root) || records.contains(triple.getObject()));
  }

  /// With the nodes without a name that they refer to.
  private static Set<Node> withNameless(Set<Node> nodes, Collection<Triple> triples) {
    if (nodes.isEmpty()) {
      return nodes;
    }
    var nameless =
        triples.stream()
            .filter(triple -> triple.getObject().isBlank())
            .collect(groupingBy(Triple::getSubject, mapping(Triple::getObject, toList())));
    var all = new HashSet<>(nodes);
    var todo = new ArrayDeque<>(nodes);
    while (!todo.isEmpty()) {
      nameless.getOrDefault(todo.remove(), List.of()).stream().filter(all::add).forEach(todo::add);
    }
    return all;
  }
}

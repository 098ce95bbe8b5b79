package nl.datapeil.catalog.quality.keeping;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.entry.graph.SharedNodes;
import nl.datapeil.catalog.rdf.packed.GraphBytes;
import nl.datapeil.catalog.rule.Validator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/// Counts what the rules of now find in descriptions, which is not always what they found when it
/// was written.
@ApplicationScoped
class Violations {
  private final SharedNodes nodes;
  private final Validator rules;

  Violations(SharedNodes nodes, Validator rules) {
    this.nodes = nodes;
    this.rules = rules;
  }

  /// The shared nodes that these need, by whose they are: packed, so that one that cannot be read
  /// is in the way only of what needs it.
  Map<UUID, Map<Node, byte[]>> shared(Collection<Stored> all) {
    Map<UUID, Set<String>> names =
        all.stream()
            .collect(groupingBy(Stored::keeper, flatMapping(one -> one.needs().stream(), toSet())));
    var found = new HashMap<UUID, Map<Node, byte[]>>();
    names.forEach((keeper, wanted) -> found.put(keeper, nodes.packed(keeper, wanted)));
    return found;
  }

  int count(Stored one, Map<UUID, Map<Node, byte[]>> shared) {
    var graph = GraphFactory.createDefaultGraph();
    GraphBytes.unpack(one.graph()).forEach(graph::add);
    var known = shared.getOrDefault(one.keeper(), Map.of());
    one.needs().stream()
        .map(name -> known.get(SharedNodes.nodeOf(name)))
        .filter(Objects::nonNull)
        .flatMap(packed -> GraphBytes.unpack(packed).stream())
        .forEach(graph::add);
    return rules.count(graph).violations();
  }
}

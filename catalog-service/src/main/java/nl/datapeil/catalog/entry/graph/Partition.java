package nl.datapeil.catalog.entry.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.Kind;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// A document taken apart: every triple is in just one place, so all places together are the
/// document again. An entry has its own triples, those of nodes reached from it alone, those of its
/// catalogue record, and the triples by which a catalogue lists it. Nodes reached from several
/// entries or from none, and agents with an IRI, are shared.
public record Partition(List<Part> parts, Map<Node, List<Triple>> shared) {
  /// An entry; `needs` are the shared nodes it reaches, near or far.
  public record Part(Kind kind, Node root, List<Triple> triples, Set<Node> needs) {}

  private static final Set<Node> TO_AGENTS = Set.of(Vocab.DCT_PUBLISHER, Vocab.DCT_CREATOR);

  /// Blank nodes must have their lasting labels already.
  public static Partition of(Collection<Triple> triples) {
    return of(triples, Set.of());
  }

  /// As above, but the nodes in `shared` are shared whoever reaches them.
  public static Partition of(Collection<Triple> triples, Set<Node> shared) {
    return new Taking(triples).apart(shared);
  }

  private static final class Taking {
    private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
    private final Map<Node, Kind> roots = new LinkedHashMap<>();

    /// A root for each node with one home; a shared node maps to itself.
    private final Map<Node, Node> homes = new HashMap<>();

    private final Map<Node, Node> topics = new HashMap<>();
    private final Map<Node, List<Node>> records = new HashMap<>();

    Taking(Collection<Triple> triples) {
      for (var triple : triples) {
        bySubject.computeIfAbsent(triple.getSubject(), _ -> new ArrayList<>(8)).add(triple);
      }
      for (var triple : triples) {
        if (triple.getPredicate().equals(Vocab.RDF_TYPE) && triple.getSubject().isURI()) {
          Kind.of(triple.getObject())
              .ifPresent(kind -> roots.merge(triple.getSubject(), kind, Taking::narrower));
        }
      }
    }

    /// In DCAT 3 a catalogue and a series are datasets as well.
    private static Kind narrower(Kind one, Kind other) {
      if (one == Kind.DATASET || other == Kind.DATASET) {
        return one == Kind.DATASET ? other : one;
      }
      return one == Kind.CATALOG ? one : other;
    }

    Partition apart(Set<Node> alreadyShared) {
      for (var triple : all(Vocab.FOAF_PRIMARY_TOPIC)) {
        if (roots.containsKey(triple.getObject()) && !roots.containsKey(triple.getSubject())) {
          topics.put(triple.getSubject(), triple.getObject());
          records
              .computeIfAbsent(triple.getObject(), _ -> new ArrayList<>())
              .add(triple.getSubject());
        }
      }
      roots.keySet().forEach(root -> homes.put(root, root));
      topics.forEach(homes::put);
      for (var predicate : TO_AGENTS) {
        all(predicate).stream()
            .map(Triple::getObject)
            .filter(agent -> agent.isURI() && bySubject.containsKey(agent))
            .forEach(this::share);
      }
      alreadyShared.stream().filter(bySubject::containsKey).forEach(this::share);
      roots.keySet().forEach(this::claim);
      bySubject.keySet().forEach(node -> homes.putIfAbsent(node, node));
      return collected();
    }

    private List<Triple> all(Node predicate) {
      var found = new ArrayList<Triple>();
      bySubject
          .values()
          .forEach(list ->
              list.stream().filter(t -> t.getPredicate().equals(predicate)).forEach(found::add));
      return found;
    }

    /// Takes what is reached from a root; what another root took before becomes shared.
    private void claim(Node root) {
      var todo = new ArrayDeque<Node>();
      todo.add(root);
      todo.addAll(records.getOrDefault(root, List.of()));
      while (!todo.isEmpty()) {
        for (var next : reachedFrom(todo.remove())) {
          var home = homes.putIfAbsent(next, root);
          if (home == null) {
            todo.add(next);
          } else if (!home.equals(root) && !home.equals(next)) {
            share(next);
          }
        }
      }
    }

    private void share(Node first) {
      var todo = new ArrayDeque<Node>();
      todo.add(first);
      while (!todo.isEmpty()) {
        var node = todo.remove();
        if (isBoundary(node) || node.equals(homes.put(node, node))) {
          continue;
        }
        todo.addAll(reachedFrom(node));
      }
    }

    /// Nodes described in the document that this one refers to, other than entries and records.
    private List<Node> reachedFrom(Node node) {
      var reached = new ArrayList<Node>();
      for (var triple : bySubject.getOrDefault(node, List.of())) {
        var object = triple.getObject();
        if (!object.isLiteral() && bySubject.containsKey(object) && !isBoundary(object)) {
          reached.add(object);
        }
      }
      return reached;
    }

    private boolean isBoundary(Node node) {
      return roots.containsKey(node) || topics.containsKey(node);
    }

    private Partition collected() {
      Map<Node, List<Triple>> taken = new LinkedHashMap<>();
      roots.keySet().forEach(root -> taken.put(root, new ArrayList<>()));
      Map<Node, List<Triple>> shared = new LinkedHashMap<>();
      bySubject.forEach((subject, triples) -> {
        for (var triple : triples) {
          var home = homeOf(triple);
          (roots.containsKey(home) ? taken : shared)
              .computeIfAbsent(home, _ -> new ArrayList<>())
              .add(triple);
        }
      });
      var parts =
          roots.entrySet().stream()
              .map(root -> {
                var own = taken.getOrDefault(root.getKey(), List.of());
                return new Part(root.getValue(), root.getKey(), own, needs(own, shared));
              })
              .toList();
      return new Partition(parts, shared);
    }

    /// A triple that lists an entry or its record belongs to that entry.
    private Node homeOf(Triple triple) {
      var subject = triple.getSubject();
      if (Listing.MEMBERSHIP.contains(triple.getPredicate())) {
        var member = topics.getOrDefault(triple.getObject(), triple.getObject());
        if (roots.containsKey(member)) {
          return member;
        }
      }
      return homes.getOrDefault(subject, subject);
    }

    private static Set<Node> needs(List<Triple> own, Map<Node, List<Triple>> shared) {
      var needs = new LinkedHashSet<Node>();
      var todo = new ArrayDeque<>(List.of(own));
      while (!todo.isEmpty()) {
        for (var triple : todo.remove()) {
          var object = triple.getObject();
          if (!object.isLiteral() && shared.containsKey(object) && needs.add(object)) {
            todo.add(shared.getOrDefault(object, List.of()));
          }
        }
      }
      return needs;
    }
  }
}

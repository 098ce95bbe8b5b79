package nl.datapeil.catalog.entry.graph;

import static nl.datapeil.catalog.CatalogProblem.VERSION_OUTDATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.rdf.packed.GraphBytes;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.hibernate.Session;

/// The nodes that several entries reach. Each source keeps its own, so that none can change what
/// another says.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SharedNodes {
  /// The source of what is registered here.
  public static final UUID OWN = new UUID(0, 0);

  private static final String TO_CHANGE =
      "select graph from shared_node where source_id = :source and node = :node for update";
  private static final String HELD =
      "select graph from shared_node where source_id = :source and node = :node for share";

  private final Session database;

  SharedNodes(Session database) {
    this.database = database;
  }

  /// Those of these nodes that the source has.
  public Map<Node, List<Triple>> find(UUID source, Collection<String> names) {
    var found = new HashMap<Node, List<Triple>>();
    packed(source, names).forEach((node, graph) -> found.put(node, GraphBytes.unpack(graph)));
    return found;
  }

  /// The same, not unpacked yet.
  public Map<Node, byte[]> packed(UUID source, Collection<String> names) {
    var found = new HashMap<Node, byte[]>();
    if (!names.isEmpty()) {
      database.doWork(connection -> {
        try (var query =
            connection.prepareStatement(
                "select node, graph from shared_node where source_id = ? and node = any (?)")) {
          query.setObject(1, source);
          query.setArray(2, connection.createArrayOf("text", names.toArray()));
          try (var rows = query.executeQuery()) {
            while (rows.next()) {
              found.put(nodeOf(rows.getString(1)), rows.getBytes(2));
            }
          }
        }
      });
    }
    return found;
  }

  /// Stores what differs from what is there, keeping what was. Of our own it stores an edit.
  public void store(UUID source, Map<Node, List<Triple>> nodes, String by) {
    var there = find(source, nodes.keySet().stream().map(Describer::nameOf).toList());
    if (source.equals(OWN)) {
      edit(there, nodes, by);
      return;
    }
    for (var node : sorted(nodes)) {
      var wanted = nodes.getOrDefault(node, List.of());
      var now = there.get(node);
      if (now == null) {
        add(source, node, wanted);
      } else if (!same(now, wanted)) {
        replace(source, node, wanted);
      }
    }
  }

  /// Stores what an edit made of nodes of our own, of which it knew what `read` says, and leaves
  /// the rest alone. Ends the request when somebody else changed one of them in the meantime, and
  /// holds those that it leaves alone, because [Sharers] does not see yet what is described by
  /// them.
  public void edit(Map<Node, List<Triple>> read, Map<Node, List<Triple>> edited, String by) {
    var changed = new ArrayList<String>();
    for (var node : sorted(edited)) {
      var wanted = edited.getOrDefault(node, List.of());
      var known = read.get(node);
      if (known == null) {
        require(add(OWN, node, wanted) || same(locked(HELD, node), wanted));
      } else if (same(known, wanted)) {
        require(same(locked(HELD, node), known));
      } else {
        require(same(locked(TO_CHANGE, node), known));
        replace(OWN, node, wanted);
        changed.add(Describer.nameOf(node));
      }
    }
    announce(changed, by);
  }

  private static void require(boolean unchanged) {
    if (!unchanged) {
      throw VERSION_OUTDATED.because(
          "An organisation or another thing that entries share was changed meanwhile. Read this"
              + " again, then repeat your change.",
          "Een organisatie of iets anders dat beschrijvingen delen is intussen gewijzigd. Lees dit"
              + " opnieuw en herhaal dan uw wijziging.");
    }
  }

  private static boolean same(Collection<Triple> one, Collection<Triple> other) {
    return Set.copyOf(one).equals(Set.copyOf(other));
  }

  /// In one order everywhere, so that two writers do not wait for each other.
  private static List<Node> sorted(Map<Node, List<Triple>> nodes) {
    return nodes.keySet().stream().sorted(Comparator.comparing(Describer::nameOf)).toList();
  }

  private List<Triple> locked(String how, Node node) {
    var graph =
        database
            .createNativeQuery(how, byte[].class)
            .setParameter("source", OWN)
            .setParameter("node", Describer.nameOf(node))
            .getSingleResult();
    return GraphBytes.unpack(graph);
  }

  /// False when it was there.
  private boolean add(UUID source, Node node, List<Triple> triples) {
    return database
            .createNativeMutationQuery(
                """
                insert into shared_node (source_id, node, graph) values (:source, :node, :graph)
                on conflict do nothing
                """)
            .setParameter("source", source)
            .setParameter("node", Describer.nameOf(node))
            .setParameter("graph", packed(triples))
            .executeUpdate()
        == 1;
  }

  private void replace(UUID source, Node node, List<Triple> triples) {
    var name = Describer.nameOf(node);
    database
        .createNativeMutationQuery(
            """
            insert into shared_node_history
            select source_id, node, changed_at, now(), graph from shared_node
            where source_id = :source and node = :node
            on conflict do nothing
            """)
        .setParameter("source", source)
        .setParameter("node", name)
        .executeUpdate();
    database
        .createNativeMutationQuery(
            """
            update shared_node set graph = :graph, changed_at = now()
            where source_id = :source and node = :node
            """)
        .setParameter("graph", packed(triples))
        .setParameter("source", source)
        .setParameter("node", name)
        .executeUpdate();
  }

  private static byte[] packed(List<Triple> triples) {
    return GraphBytes.pack(GraphBytes.lines(triples));
  }

  /// For [Sharers]: entries that need these are to be described anew.
  private void announce(List<String> changed, String by) {
    for (var node : changed) {
      database
          .createNativeMutationQuery(
              "insert into shared_node_change (node, changed_by) values (:node, :by)")
          .setParameter("node", node)
          .setParameter("by", by)
          .executeUpdate();
    }
  }

  public static Node nodeOf(String name) {
    return name.startsWith("_:")
        ? NodeFactory.createBlankNode(name.substring(2))
        : NodeFactory.createURI(name);
  }
}

package nl.datapeil.catalog.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.rdf.GraphBytes;
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

  private final Session database;

  SharedNodes(Session database) {
    this.database = database;
  }

  /// Those of these nodes that the source has.
  public Map<Node, List<Triple>> find(UUID source, Collection<String> names) {
    var found = new HashMap<Node, List<Triple>>();
    if (!names.isEmpty()) {
      database.doWork(connection -> {
        try (var query =
            connection.prepareStatement(
                "select node, graph from shared_node where source_id = ? and node = any (?)")) {
          query.setObject(1, source);
          query.setArray(2, connection.createArrayOf("text", names.toArray()));
          try (var rows = query.executeQuery()) {
            while (rows.next()) {
              found.put(nodeOf(rows.getString(1)), GraphBytes.unpack(rows.getBytes(2)));
            }
          }
        }
      });
    }
    return found;
  }

  /// Stores what differs from what is there, keeping what was; answers which differed.
  public Set<String> store(UUID source, Map<Node, List<Triple>> nodes) {
    var changed = new HashSet<String>();
    if (nodes.isEmpty()) {
      return changed;
    }
    database.flush();
    database.doWork(connection -> {
      try (var keep =
              connection.prepareStatement(
                  "insert into shared_node_history select source_id, node, changed_at, now(), graph"
                      + " from shared_node where source_id = ? and node = ? and graph <> ?"
                      + " on conflict do nothing");
          var put =
              connection.prepareStatement(
                  "insert into shared_node (source_id, node, graph) values (?, ?, ?)"
                      + " on conflict (source_id, node) do update"
                      + " set graph = excluded.graph, changed_at = now()"
                      + " where shared_node.graph <> excluded.graph")) {
        var names = new ArrayList<String>();
        for (var entry : nodes.entrySet()) {
          var name = Describer.nameOf(entry.getKey());
          var graph = GraphBytes.pack(GraphBytes.lines(entry.getValue()));
          for (var statement : List.of(keep, put)) {
            statement.setObject(1, source);
            statement.setString(2, name);
            statement.setBytes(3, graph);
            statement.addBatch();
          }
          names.add(name);
        }
        keep.executeBatch();
        var counts = put.executeBatch();
        for (var i = 0; i < counts.length; i++) {
          if (counts[i] != 0) {
            changed.add(names.get(i));
          }
        }
      }
    });
    return changed;
  }

  static Node nodeOf(String name) {
    return name.startsWith("_:")
        ? NodeFactory.createBlankNode(name.substring(2))
        : NodeFactory.createURI(name);
  }
}

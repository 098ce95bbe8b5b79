package nl.datapeil.catalog.entry.stream;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Database;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.entry.graph.SharedNodes;
import nl.datapeil.catalog.entry.stream.EntryStream.Wish;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// Stored graphs, a piece at a time. Each piece is a short transaction of its own, so that whoever
/// reads slowly holds no connection.
@ApplicationScoped
@Transactional
class EntryPieces {
  /// An entry as it is stored. `source` is whose shared nodes it needs.
  @SuppressWarnings("ArrayRecordComponent") // the bytes are read once, never changed or compared
  record Packed(UUID id, UUID source, byte[] graph, List<String> needs) {}

  /// A shared node as it is stored.
  @SuppressWarnings("ArrayRecordComponent") // the bytes are read once, never changed or compared
  record PackedNode(UUID source, String name, byte[] graph) {}

  private static final String ENTRIES =
      """
      select id, source_id, graph, shared from entry
      where id > ? and (? or status = 'PUBLISHED') and (?::uuid is null or source_id = ?::uuid)
      order by id limit ?
      """;
  private static final String NODES =
      """
      select source_id, node, graph from shared_node
      where (source_id, node) > (?, ?) and (?::uuid is null or source_id = ?::uuid)
      order by source_id, node limit ?
      """;

  private final Database database;
  private final SharedNodes nodes;

  EntryPieces(Database database, SharedNodes nodes) {
    this.database = database;
    this.nodes = nodes;
  }

  List<Packed> entries(Wish wish, UUID after, int limit) {
    return database.list(
        ENTRIES,
        query -> {
          query.setObject(1, after);
          query.setBoolean(2, wish.sight() == Sight.EVERYTHING);
          query.setObject(3, wish.source(), Types.OTHER);
          query.setObject(4, wish.source(), Types.OTHER);
          query.setInt(5, limit);
        },
        EntryPieces::packed);
  }

  List<PackedNode> nodes(@Nullable UUID source, @Nullable PackedNode after, int limit) {
    return database.list(
        NODES,
        query -> {
          query.setObject(1, after == null ? SharedNodes.OWN : after.source());
          query.setString(2, after == null ? "" : after.name());
          query.setObject(3, source, Types.OTHER);
          query.setObject(4, source, Types.OTHER);
          query.setInt(5, limit);
        },
        rows -> new PackedNode(rows.getObject(1, UUID.class), rows.getString(2), rows.getBytes(3)));
  }

  Collection<List<Triple>> needed(UUID source, List<String> names) {
    return nodes.find(source, names).values();
  }

  private static Packed packed(ResultSet row) throws SQLException {
    var source = requireNonNullElse(row.getObject(2, UUID.class), SharedNodes.OWN);
    var needs = Arrays.stream((Object[]) row.getArray(4).getArray()).map(Object::toString);
    return new Packed(row.getObject(1, UUID.class), source, row.getBytes(3), needs.toList());
  }
}

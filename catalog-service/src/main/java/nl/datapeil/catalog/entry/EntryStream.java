package nl.datapeil.catalog.entry;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.rdf.GraphBytes;
import org.apache.jena.graph.Triple;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The graphs of many entries, one after the other, then the shared nodes that these need and no
/// others: what a reader may not see has no triple in it. Staff who ask for everything get nodes
/// that no entry needs as well, so that nothing of an imported document is lost.
@ApplicationScoped
public class EntryStream {
  /// Which entries: of one source, or of all; after an id; at most so many (0: all).
  public record Wish(Sight sight, @Nullable UUID source, @Nullable UUID after, int limit) {
    boolean isEverything() {
      return sight == Sight.EVERYTHING && after == null && limit == 0;
    }
  }

  private static final String ENTRIES =
      """
      select id, graph, shared, source_id from entry
      where (? or status = 'PUBLISHED') and (?::uuid is null or source_id = ?::uuid) and (?::uuid is null or id > ?::uuid)
      order by id limit ?
      """;
  private static final String ALL_NODES =
      "select graph from shared_node where ?::uuid is null or source_id = ?::uuid";
  private static final int FETCH = 200;

  private final Session database;
  private final SharedNodes nodes;

  EntryStream(Session database, SharedNodes nodes) {
    this.database = database;
    this.nodes = nodes;
  }

  /// Sends the graphs; gives the last id when there are more, else null.
  @Transactional
  public @Nullable UUID send(Wish wish, Consumer<Collection<Triple>> sink) {
    var needs = new HashMap<UUID, Set<String>>();
    var next =
        database.<@Nullable UUID>doReturningWork(
            connection -> sendEntries(connection, wish, sink, needs));
    if (wish.isEverything()) {
      database.doWork(connection -> sendAllNodes(connection, wish, sink));
    } else {
      needs.forEach(
          (source, names) -> nodes.find(source, List.copyOf(names)).values().forEach(sink));
    }
    return next;
  }

  private static @Nullable UUID sendEntries(
      Connection connection,
      Wish wish,
      Consumer<Collection<Triple>> sink,
      Map<UUID, Set<String>> needs)
      throws SQLException {
    try (var query = connection.prepareStatement(ENTRIES)) {
      query.setBoolean(1, wish.sight() == Sight.EVERYTHING);
      query.setObject(2, wish.source(), Types.OTHER);
      query.setObject(3, wish.source(), Types.OTHER);
      query.setObject(4, wish.after(), Types.OTHER);
      query.setObject(5, wish.after(), Types.OTHER);
      query.setInt(6, wish.limit() == 0 ? Integer.MAX_VALUE : wish.limit() + 1);
      query.setFetchSize(FETCH);
      UUID last = null;
      var sent = 0;
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          if (wish.limit() > 0 && sent == wish.limit()) {
            return last;
          }
          last = rows.getObject(1, UUID.class);
          sink.accept(GraphBytes.unpack(rows.getBytes(2)));
          var source = requireNonNullElse(rows.getObject(4, UUID.class), SharedNodes.OWN);
          var names = (Object[]) rows.getArray(3).getArray();
          var needed = needs.computeIfAbsent(source, _ -> new HashSet<>());
          Arrays.stream(names).map(Object::toString).forEach(needed::add);
          sent++;
        }
      }
      return null;
    }
  }

  private static void sendAllNodes(
      Connection connection, Wish wish, Consumer<Collection<Triple>> sink) throws SQLException {
    try (var query = connection.prepareStatement(ALL_NODES)) {
      query.setObject(1, wish.source(), Types.OTHER);
      query.setObject(2, wish.source(), Types.OTHER);
      query.setFetchSize(FETCH);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          sink.accept(GraphBytes.unpack(rows.getBytes(1)));
        }
      }
    }
  }
}

package nl.datapeil.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.datapeil.catalog.search.ckan.CkanTerms.Stored;
import nl.datapeil.catalog.search.document.Described;
import nl.datapeil.catalog.search.document.Described.Column;
import nl.datapeil.catalog.search.document.Described.Governance;
import nl.datapeil.catalog.search.index.Position;
import org.jspecify.annotations.Nullable;

/// Reads what the index must know from the database, outside any transaction of a request.
@ApplicationScoped
class EntryFeed {
  private static final String HEAD = "select seq, hash from change order by seq desc limit 1";
  private static final String LINE = "select 1 from change where seq = ? and hash = ?";
  private static final String CHANGES =
      """
      select seq, hash, subject, kind in ('dataset', 'dataset-series', 'data-service', 'catalog')
      from change where seq > ? order by seq limit ?
      """;
  private static final String ENTRY =
      """
      select id, kind, status, typed, name, owner, source_kind, access, linking_keys, source_id, catalog,
        violations, warnings, iri, created_at, updated_at
      from entry
      """;
  private static final String SOME = ENTRY + " where id = any (?)";
  private static final String NEXT = ENTRY + " where id > ? order by id limit ?";
  private static final String COLUMNS =
      """
      select dataset_id, name, title, description, sensitivity from dataset_column
      where dataset_id = any (?) order by dataset_id, position
      """;

  private final DataSource database;
  private final ObjectMapper json;

  EntryFeed(DataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /// Entries that changed, up to and including the line `at` of the log.
  record Changes(Set<UUID> entries, Position at) {}

  /// The last line of the log.
  Position head() throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(HEAD);
        var row = query.executeQuery()) {
      return row.next() ? new Position(row.getLong(1), row.getString(2)) : Position.START;
    }
  }

  /// Whether the log has this very line.
  boolean knows(Position line) throws SQLException {
    if (line.equals(Position.START)) {
      return true;
    }
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(LINE)) {
      query.setLong(1, line.seq());
      query.setString(2, line.hash());
      try (var row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  Changes after(Position last, int most) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(CHANGES)) {
      query.setLong(1, last.seq());
      query.setInt(2, most);
      try (var row = query.executeQuery()) {
        var entries = new LinkedHashSet<UUID>();
        var at = last;
        while (row.next()) {
          at = new Position(row.getLong(1), row.getString(2));
          if (row.getBoolean(4)) {
            entries.add(row.getObject(3, UUID.class));
          }
        }
        return new Changes(entries, at);
      }
    }
  }

  /// Those of them that exist, as they are now.
  List<Described> entries(Collection<UUID> ids) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(SOME)) {
      query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      return described(connection, query);
    }
  }

  /// The next of all entries, by id.
  List<Described> entriesAfter(UUID id, int most) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(NEXT)) {
      query.setObject(1, id);
      query.setInt(2, most);
      return described(connection, query);
    }
  }

  private List<Described> described(Connection connection, PreparedStatement query)
      throws SQLException {
    var entries = new ArrayList<Described>();
    try (var row = query.executeQuery()) {
      while (row.next()) {
        entries.add(described(row));
      }
    }
    var columns = columns(connection, entries.stream().map(Described::id).toList());
    return entries.stream()
        .map(entry -> entry.with(columns.getOrDefault(entry.id(), List.of())))
        .toList();
  }

  private Described described(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var governance =
        new Governance(
            row.getString("name"),
            row.getString("owner"),
            row.getString("source_kind"),
            row.getString("access"),
            List.of((String[]) row.getArray("linking_keys").getArray()),
            row.getObject("source_id", UUID.class),
            row.getString("catalog"),
            row.getInt("violations"),
            row.getInt("warnings"));
    return new Described(
        id,
        row.getString("kind"),
        row.getString("status"),
        typed(id, row.getString("typed")),
        governance,
        List.of(),
        stored(row));
  }

  /// One that cannot be read is missing, and keeps no others from being found.
  private JsonNode typed(UUID id, String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      Log.errorf(e, "Entry %s cannot be found: it holds no typed description", id);
      return MissingNode.getInstance();
    }
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("iri"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }

  private static Map<UUID, List<Column>> columns(Connection connection, List<UUID> ids)
      throws SQLException {
    var columns = new HashMap<UUID, List<Column>>();
    try (var query = connection.prepareStatement(COLUMNS)) {
      query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          columns
              .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
              .add(
                  new Column(
                      row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
        }
      }
    }
    return columns;
  }

  /// The ids of the datasets with these names, oldest first.
  List<UUID> named(List<String> names, boolean everything, @Nullable UUID after, int most)
      throws SQLException {
    var sql =
        "select id from entry where kind = 'DATASET' and name = any (?) and id > ?"
            + (everything ? "" : " and status = 'PUBLISHED'")
            + " order by id limit ?";
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("text", names.toArray()));
      query.setObject(2, after == null ? new UUID(0, 0) : after);
      query.setInt(3, most);
      var ids = new ArrayList<UUID>();
      try (var row = query.executeQuery()) {
        while (row.next()) {
          ids.add(row.getObject(1, UUID.class));
        }
      }
      return ids;
    }
  }
}

package nl.datapeil.catalog.entry.intake;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.catalog.term.Status;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Reads and writes many rows of entries in few round trips.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EntryRows {
  private static final String READ =
      "select id, kind, iri, version, status, source_id, digest, updated_by, updated_at from entry"
          + " where iri = any (?) order by iri for update";
  private static final String INSERT =
      """
      insert into entry (kind, version, status, source_id, catalog, name, owner, source_kind, access, access_reason,
        finest_granularity, linking_keys, typed, graph, digest, shared, violations, warnings, updated_at, updated_by,
        published_at, id, iri, created_at, created_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String UPDATE =
      """
      update entry set kind = ?, version = ?, status = ?, source_id = ?, catalog = ?,
        name = coalesce(?, name), owner = coalesce(?, owner), source_kind = coalesce(?, source_kind), access = ?,
        access_reason = coalesce(?, access_reason), finest_granularity = coalesce(?, finest_granularity),
        linking_keys = case when cardinality(?::text[]) = 0 then linking_keys else ? end,
        typed = ?, graph = ?, digest = ?, shared = ?, violations = ?, warnings = ?, updated_at = ?, updated_by = ?,
        published_at = coalesce(published_at, ?)
      where id = ?
      """;
  private static final String ARCHIVE =
      "update entry set status = 'ARCHIVED', version = ?, updated_at = ?, updated_by = ? where id ="
          + " ?";
  private static final String COLUMN =
      """
      insert into dataset_column (dataset_id, position, name, title, description, type, sensitivity, granularity)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Session database;

  EntryRows(Session database) {
    this.database = database;
  }

  /// The rows with these IRIs, locked in one order so that two batches cannot wait for each other.
  Map<String, EntryRow> byIri(Collection<String> iris) {
    var found = new HashMap<String, EntryRow>();
    database.doWork(connection -> {
      try (var query = connection.prepareStatement(READ)) {
        query.setArray(1, connection.createArrayOf("text", iris.toArray()));
        try (var rows = query.executeQuery()) {
          while (rows.next()) {
            found.put(
                rows.getString(3),
                new EntryRow(
                    rows.getObject(1, UUID.class),
                    Kind.valueOf(rows.getString(2)),
                    rows.getString(3),
                    rows.getInt(4),
                    Status.valueOf(rows.getString(5)),
                    rows.getObject(6, UUID.class),
                    rows.getString(7),
                    null,
                    rows.getString(8),
                    rows.getObject(9, OffsetDateTime.class).toInstant()));
          }
        }
      }
    });
    return found;
  }

  /// Those of these with columns that are about people.
  Set<UUID> aboutPeople(Collection<EntryRow> rows) {
    var ids = rows.stream().map(EntryRow::id).toArray();
    var words =
        Arrays.stream(Sensitivity.values())
            .filter(Sensitivity::concernsPeople)
            .map(Enum::name)
            .toArray();
    var found = new HashSet<UUID>();
    database.doWork(connection -> {
      try (var query =
          connection.prepareStatement(
              "select distinct dataset_id from dataset_column where dataset_id = any (?) and"
                  + " sensitivity = any (?)")) {
        query.setArray(1, connection.createArrayOf("uuid", ids));
        query.setArray(2, connection.createArrayOf("text", words));
        try (var answer = query.executeQuery()) {
          while (answer.next()) {
            found.add(answer.getObject(1, UUID.class));
          }
        }
      }
    });
    return found;
  }

  Map<String, EntryIntake.Known> known(UUID source, Collection<String> iris) {
    var known = new HashMap<String, EntryIntake.Known>();
    database.doWork(connection -> {
      try (var query =
          connection.prepareStatement(
              "select iri, digest, status, violations from entry"
                  + " where iri = any (?) and source_id = ?")) {
        query.setArray(1, connection.createArrayOf("text", iris.toArray()));
        query.setObject(2, source);
        try (var rows = query.executeQuery()) {
          while (rows.next()) {
            known.put(
                rows.getString(1),
                new EntryIntake.Known(
                    rows.getString(2), Status.valueOf(rows.getString(3)), rows.getInt(4)));
          }
        }
      }
    });
    return known;
  }

  void insert(List<EntryRow> rows) {
    write(
        INSERT,
        rows,
        (statement, row) -> {
          var at = bind(statement, row, false);
          statement.setObject(at, row.id());
          statement.setString(at + 1, row.iri());
          statement.setObject(at + 2, OffsetDateTime.ofInstant(row.at(), ZoneOffset.UTC));
          statement.setString(at + 3, row.by());
        });
    replaceColumns(rows);
  }

  void update(List<EntryRow> rows) {
    write(
        UPDATE,
        rows,
        (statement, row) -> statement.setObject(bind(statement, row, true), row.id()));
    replaceColumns(rows);
  }

  void archive(List<EntryRow> rows) {
    write(
        ARCHIVE,
        rows,
        (statement, row) -> {
          statement.setInt(1, row.version());
          statement.setObject(2, OffsetDateTime.ofInstant(row.at(), ZoneOffset.UTC));
          statement.setString(3, row.by());
          statement.setObject(4, row.id());
        });
  }

  private interface Binding {
    void bind(PreparedStatement statement, EntryRow row) throws SQLException;
  }

  private void write(String sql, List<EntryRow> rows, Binding binding) {
    if (rows.isEmpty()) {
      return;
    }
    database.doWork(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        for (var row : rows) {
          binding.bind(statement, row);
          statement.addBatch();
        }
        statement.executeBatch();
      }
    });
  }

  /// Binds what insert and update share, in the same order; gives the next place.
  private static int bind(PreparedStatement to, EntryRow row, boolean update) throws SQLException {
    var item = requireNonNull(row.item());
    var described = item.described();
    var governance = item.governance();
    var connection = to.getConnection();
    var at = 1;
    to.setString(at++, row.kind().name());
    to.setInt(at++, row.version());
    to.setString(at++, row.status().name());
    to.setObject(at++, row.source(), Types.OTHER);
    to.setString(at++, textOf(described.catalog()));
    to.setString(at++, governance == null ? null : governance.name());
    to.setString(at++, governance == null ? null : governance.owner());
    to.setString(at++, governance == null ? null : textOf(governance.sourceKind()));
    to.setString(at++, row.access().name());
    to.setString(at++, governance == null ? null : governance.accessReason());
    to.setString(at++, governance == null ? null : textOf(governance.finestGranularity()));
    var keys = array(connection, row.linkingKeys());
    to.setArray(at++, keys);
    if (update) {
      to.setArray(at++, keys);
    }
    to.setString(at++, described.typed());
    to.setBytes(at++, described.graph());
    to.setString(at++, row.digest());
    to.setArray(at++, array(connection, described.shared()));
    to.setInt(at++, described.violations());
    to.setInt(at++, described.warnings());
    to.setObject(at++, OffsetDateTime.ofInstant(row.at(), ZoneOffset.UTC));
    to.setString(at++, row.by());
    to.setObject(
        at++,
        row.status() == Status.PUBLISHED
            ? OffsetDateTime.ofInstant(row.at(), ZoneOffset.UTC)
            : null,
        Types.TIMESTAMP_WITH_TIMEZONE);
    return at;
  }

  private static Array array(Connection connection, List<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }

  private static @Nullable String textOf(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /// A source that says nothing of columns leaves them as they are.
  private void replaceColumns(List<EntryRow> rows) {
    var told =
        rows.stream().filter(row -> requireNonNull(row.item()).governance() != null).toList();
    if (told.isEmpty()) {
      return;
    }
    database.doWork(connection -> {
      try (var delete =
              connection.prepareStatement("delete from dataset_column where dataset_id = any (?)");
          var insert = connection.prepareStatement(COLUMN)) {
        delete.setArray(
            1, connection.createArrayOf("uuid", told.stream().map(EntryRow::id).toArray()));
        delete.executeUpdate();
        for (var row : told) {
          var columns = requireNonNull(requireNonNull(row.item()).governance()).columns();
          for (var i = 0; i < columns.size(); i++) {
            var column = requireNonNull(columns.get(i));
            insert.setObject(1, row.id());
            insert.setInt(2, i);
            insert.setString(3, column.name());
            insert.setString(4, column.title());
            insert.setString(5, column.description());
            insert.setString(6, textOf(requireNonNull(column.type())));
            insert.setString(7, textOf(requireNonNull(column.sensitivity())));
            insert.setString(8, textOf(column.granularity()));
            insert.addBatch();
          }
        }
        insert.executeBatch();
      }
    });
  }
}

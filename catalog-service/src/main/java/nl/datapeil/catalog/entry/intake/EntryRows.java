package nl.datapeil.catalog.entry.intake;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.datapeil.catalog.Database;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.catalog.term.Status;
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
  private static final String ABOUT_PEOPLE =
      "select distinct dataset_id from dataset_column where dataset_id = any (?) and sensitivity ="
          + " any (?)";
  private static final String KNOWN =
      "select iri, digest, status, violations from entry where iri = any (?) and source_id = ?";
  private static final String JUDGE =
      """
      update entry set violations = ?, warnings = ? where id = ? and (violations, warnings) is distinct from (?, ?)
      """;

  private final Database database;

  EntryRows(Database database) {
    this.database = database;
  }

  /// The rows with these IRIs, locked in one order so that two batches cannot wait for each other.
  Map<String, EntryRow> byIri(Collection<String> iris) {
    return database
        .list(READ, query -> query.setArray(1, texts(query, iris)), EntryRows::row)
        .stream()
        .collect(Collectors.toMap(EntryRow::iri, Function.identity()));
  }

  private static EntryRow row(ResultSet row) throws SQLException {
    return new EntryRow(
        row.getObject(1, UUID.class),
        Kind.valueOf(row.getString(2)),
        row.getString(3),
        row.getInt(4),
        Status.valueOf(row.getString(5)),
        row.getObject(6, UUID.class),
        row.getString(7),
        null,
        row.getString(8),
        requireNonNull(Database.instant(row, 9)));
  }

  /// Those of these with columns that are about people.
  Set<UUID> aboutPeople(Collection<EntryRow> rows) {
    var words =
        Arrays.stream(Sensitivity.values())
            .filter(Sensitivity::concernsPeople)
            .map(Enum::name)
            .toList();
    return Set.copyOf(
        database.list(
            ABOUT_PEOPLE,
            query -> {
              query.setArray(1, ids(query, rows));
              query.setArray(2, texts(query, words));
            },
            row -> row.getObject(1, UUID.class)));
  }

  Map<String, EntryIntake.Known> known(UUID source, Collection<String> iris) {
    return database
        .list(
            KNOWN,
            query -> {
              query.setArray(1, texts(query, iris));
              query.setObject(2, source);
            },
            row -> Map.entry(row.getString(1), known(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static EntryIntake.Known known(ResultSet row) throws SQLException {
    return new EntryIntake.Known(row.getString(2), Status.valueOf(row.getString(3)), row.getInt(4));
  }

  void insert(List<EntryRow> rows) {
    write(
        INSERT,
        rows,
        (statement, row) -> {
          var at = bind(statement, row, false);
          statement.setObject(at, row.id());
          statement.setString(at + 1, row.iri());
          statement.setObject(at + 2, time(row.at()));
          statement.setString(at + 3, row.by());
        });
  }

  void update(List<EntryRow> rows) {
    write(
        UPDATE,
        rows,
        (statement, row) -> statement.setObject(bind(statement, row, true), row.id()));
  }

  /// What other rules find than when it was written; that is no new version.
  void judge(List<EntryRow> rows) {
    write(
        JUDGE,
        rows,
        (statement, row) -> {
          var described = requireNonNull(row.item()).described();
          statement.setInt(1, described.violations());
          statement.setInt(2, described.warnings());
          statement.setObject(3, row.id());
          statement.setInt(4, described.violations());
          statement.setInt(5, described.warnings());
        });
  }

  void archive(List<EntryRow> rows) {
    write(
        ARCHIVE,
        rows,
        (statement, row) -> {
          statement.setInt(1, row.version());
          statement.setObject(2, time(row.at()));
          statement.setString(3, row.by());
          statement.setObject(4, row.id());
        });
  }

  private interface Binding {
    void bind(PreparedStatement statement, EntryRow row) throws SQLException;
  }

  private void write(String sql, List<EntryRow> rows, Binding binding) {
    if (!rows.isEmpty()) {
      database.changeMany(
          sql,
          statement -> {
            for (var row : rows) {
              binding.bind(statement, row);
              statement.addBatch();
            }
          });
    }
  }

  /// Binds what insert and update share, in the same order; gives the next place.
  private static int bind(PreparedStatement to, EntryRow row, boolean update) throws SQLException {
    var item = requireNonNull(row.item());
    var described = item.described();
    var governance = item.governance();
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
    var keys = texts(to, row.linkingKeys());
    to.setArray(at++, keys);
    if (update) {
      to.setArray(at++, keys);
    }
    to.setString(at++, described.typed());
    to.setBytes(at++, described.graph());
    to.setString(at++, row.digest());
    to.setArray(at++, texts(to, described.shared()));
    to.setInt(at++, described.violations());
    to.setInt(at++, described.warnings());
    to.setObject(at++, time(row.at()));
    to.setString(at++, row.by());
    to.setObject(
        at++,
        row.status() == Status.PUBLISHED ? time(row.at()) : null,
        Types.TIMESTAMP_WITH_TIMEZONE);
    return at;
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  static Array ids(PreparedStatement of, Collection<EntryRow> rows) throws SQLException {
    var ids = rows.stream().map(EntryRow::id).toArray();
    return of.getConnection().createArrayOf("uuid", ids);
  }

  private static Array texts(PreparedStatement of, Collection<String> texts) throws SQLException {
    return of.getConnection().createArrayOf("text", texts.toArray());
  }

  private static @Nullable String textOf(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}

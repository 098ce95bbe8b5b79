package nl.datapeil.catalog.codelist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.kit.problem.Text;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Code lists in the database, read and written whole.
@ApplicationScoped
class CodeListRepository {
  private static final long LOCK = 0x636f646573L;

  private final Session database;
  private final ObjectMapper json;

  CodeListRepository(Session database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /// Differs when any list differs.
  String mark() {
    return database
        .createNativeQuery(
            "select count(*) || '/' || coalesce(sum(revision), 0) from code_list", String.class)
        .getSingleResult();
  }

  /// One replacement at a time, until the commit.
  void lock() {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")", Integer.class)
        .getSingleResult();
  }

  List<StoredList> all() {
    return database.doReturningWork(connection -> read(connection, null));
  }

  @Nullable StoredList find(String name) {
    var found = database.doReturningWork(connection -> read(connection, name));
    return found.isEmpty() ? null : found.getFirst();
  }

  private List<StoredList> read(Connection connection, @Nullable String name) throws SQLException {
    var concepts = new LinkedHashMap<String, List<Concept>>();
    each(
        connection,
        "select * from code_list_concept" + only("list", name) + " order by list, position",
        name,
        row ->
            concepts
                .computeIfAbsent(row.getString("list"), _ -> new ArrayList<>())
                .add(concept(row)));
    var all = new ArrayList<StoredList>();
    each(
        connection,
        "select * from code_list" + only("name", name) + " order by name",
        name,
        row -> all.add(list(row, concepts)));
    return all;
  }

  private static String only(String column, @Nullable String name) {
    return name == null ? "" : " where " + column + " = ?";
  }

  interface Row {
    void read(ResultSet row) throws SQLException;
  }

  /// Of one list, or of all.
  static void each(Connection connection, String sql, @Nullable String name, Row read)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      if (name != null) {
        query.setString(1, name);
      }
      try (var row = query.executeQuery()) {
        while (row.next()) {
          read.read(row);
        }
      }
    }
  }

  private static StoredList list(ResultSet row, Map<String, List<Concept>> concepts)
      throws SQLException {
    var name = row.getString("name");
    return new StoredList(
        new CodeList(
            name,
            row.getString("uri"),
            new Text(row.getString("title_en"), row.getString("title_nl")),
            row.getString("version"),
            row.getBoolean("complete"),
            texts(row, "prefixes"),
            concepts.getOrDefault(name, List.of())),
        row.getInt("revision"),
        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
        row.getString("updated_by"));
  }

  private Concept concept(ResultSet row) throws SQLException {
    return new Concept(
        row.getString("uri"),
        row.getString("code"),
        labels(row.getString("labels")),
        texts(row, "names"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        texts(row, "successors"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  void save(StoredList stored, Replacement made) {
    database.doWork(connection -> {
      saveList(connection, stored);
      saveConcepts(connection, stored.list());
      Revisions.save(connection, stored, made);
    });
  }

  List<CodeListView.Revision> revisions(String name) {
    return database.doReturningWork(connection -> Revisions.of(connection, name));
  }

  private static void saveList(Connection connection, StoredList stored) throws SQLException {
    try (var write =
        connection.prepareStatement(
            """
            insert into code_list
              (name, uri, title_en, title_nl, version, complete, prefixes, revision, updated_at, updated_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (name) do update set
              uri = excluded.uri, title_en = excluded.title_en, title_nl = excluded.title_nl,
              version = excluded.version, complete = excluded.complete, prefixes = excluded.prefixes,
              revision = excluded.revision, updated_at = excluded.updated_at,
              updated_by = excluded.updated_by
            """)) {
      var list = stored.list();
      write.setString(1, list.name());
      write.setString(2, list.uri());
      write.setString(3, list.title().en());
      write.setString(4, list.title().nl());
      write.setString(5, list.version());
      write.setBoolean(6, list.complete());
      setTexts(write, 7, list.prefixes());
      write.setInt(8, stored.revision());
      write.setObject(9, OffsetDateTime.ofInstant(stored.updatedAt(), ZoneOffset.UTC));
      write.setString(10, stored.updatedBy());
      write.executeUpdate();
    }
  }

  private void saveConcepts(Connection connection, CodeList list) throws SQLException {
    try (var delete = connection.prepareStatement("delete from code_list_concept where list = ?");
        var insert =
            connection.prepareStatement(
                "insert into code_list_concept values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)")) {
      delete.setString(1, list.name());
      delete.executeUpdate();
      var position = 0;
      for (var concept : list.concepts()) {
        insert.setString(1, list.name());
        insert.setString(2, concept.uri());
        insert.setInt(3, position++);
        insert.setString(4, concept.code());
        insert.setString(5, labels(concept.labels()));
        setTexts(insert, 6, concept.names());
        insert.setObject(7, concept.from());
        insert.setObject(8, concept.until());
        setTexts(insert, 9, concept.successors());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void setTexts(PreparedStatement write, int at, List<String> texts)
      throws SQLException {
    write.setArray(at, write.getConnection().createArrayOf("text", texts.toArray()));
  }

  private Map<String, String> labels(String text) {
    try {
      return json.readValue(text, new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String labels(Map<String, String> labels) {
    try {
      return json.writeValueAsString(labels);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

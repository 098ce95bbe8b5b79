package nl.datapeil.catalog.codelist;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// What replacements of code lists did, in the database.
final class Revisions {
  private Revisions() {}

  static void save(Connection connection, StoredList stored, Replacement made) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into code_list_revision values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, stored.list().name());
      insert.setInt(2, stored.revision());
      insert.setString(3, stored.list().version());
      insert.setObject(4, OffsetDateTime.ofInstant(stored.updatedAt(), ZoneOffset.UTC));
      insert.setString(5, stored.updatedBy());
      insert.setInt(6, stored.list().concepts().size());
      insert.setInt(7, made.added().size());
      insert.setInt(8, made.changed().size());
      insert.setInt(9, made.withdrawn().size());
      insert.executeUpdate();
    }
  }

  /// What each replacement of a list did, the last one first.
  static List<CodeListView.Revision> of(Connection connection, String name) throws SQLException {
    var all = new ArrayList<CodeListView.Revision>();
    CodeListRepository.each(
        connection,
        "select * from code_list_revision where list = ? order by revision desc limit 100",
        name,
        row -> all.add(revision(row)));
    return all;
  }

  private static CodeListView.Revision revision(ResultSet row) throws SQLException {
    return new CodeListView.Revision(
        row.getInt("revision"),
        row.getString("version"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getInt("concepts"),
        row.getInt("added"),
        row.getInt("changed"),
        row.getInt("withdrawn"));
  }
}

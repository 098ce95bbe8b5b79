package nl.datapeil.privacy.log.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.datapeil.privacy.log.read.Conditions.Part;
import nl.datapeil.privacy.record.Page;

/// Reads pages of lines in the order of time.
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class LogReader {
  private static final String TALLY =
      """
      select a.uri, t.lines, t.first, t.last
        from (select l.activity, count(*) as lines, min(l.start_time) as first,
                     max(l.start_time) as last
                from log_line l
      """;
  private static final String TALLY_END =
      " group by l.activity) t join log_activity a on a.id = t.activity";

  private final DataSource database;
  private final Narrowing narrowing;
  private final Persons persons;
  private final LineOpener opener;

  LogReader(DataSource database, Narrowing narrowing, Persons persons, LineOpener opener) {
    this.database = database;
    this.narrowing = narrowing;
    this.persons = persons;
    this.opener = opener;
  }

  /// In the order asked for.
  public Page<StoredSpan> page(LineFilter filter) throws SQLException {
    try (var connection = database.getConnection()) {
      var parts = parts(connection, filter);
      var rows = parts.isEmpty() ? List.<LineRow>of() : select(connection, filter, parts);
      var lines = opener.open(connection, rows);
      var isLast = lines.size() < filter.page().limit();
      return new Page<>(lines, isLast ? null : lines.getLast().position().asId());
    }
  }

  /// How many there are on all pages, by activity.
  public List<Tally> tally(LineFilter filter) throws SQLException {
    var tallies = new TreeMap<String, Tally>();
    try (var connection = database.getConnection()) {
      var conditions = narrowing.conditions(connection, filter);
      for (var part : parts(connection, filter)) {
        var sql = TALLY + conditions.where(part) + TALLY_END;
        try (var query = connection.prepareStatement(sql)) {
          conditions.fill(query, 1, part);
          try (var row = query.executeQuery()) {
            while (row.next()) {
              var tally = Tally.read(row);
              tallies.merge(tally.activity(), tally, Tally::plus);
            }
          }
        }
      }
    }
    return List.copyOf(tallies.values());
  }

  /// All lines; or those about one person alone, and those about populations with that person.
  private List<Part> parts(Connection connection, LineFilter filter) throws SQLException {
    var subject = filter.subject();
    if (subject == null) {
      return List.of(new Part("true", null));
    }
    var person = persons.find(connection, subject);
    if (person == null) {
      return List.of();
    }
    var own = new Part("l.subject = ?", person.id());
    if (person.populations().isEmpty()) {
      return List.of(own);
    }
    var populations = connection.createArrayOf("uuid", person.populations().toArray());
    return List.of(own, new Part("l.population = any (?)", populations));
  }

  private List<LineRow> select(Connection connection, LineFilter filter, List<Part> parts)
      throws SQLException {
    var conditions = narrowing.conditions(connection, filter);
    var order = filter.order().sql();
    var lines =
        parts.stream()
            .map(part ->
                "(select l.* from log_line l" + conditions.where(part) + order + " limit ?)")
            .collect(Collectors.joining(" union all "));
    var sql =
        "select %s from (select l.* from (%s) l %s limit ?) l %s %s"
            .formatted(LineRow.COLUMNS, lines, order, LineRow.JOINED, order);
    var rows = new ArrayList<LineRow>();
    try (var query = connection.prepareStatement(sql)) {
      var place = 1;
      for (var part : parts) {
        place = conditions.fill(query, place, part);
        query.setInt(place++, filter.page().limit());
      }
      query.setInt(place, filter.page().limit());
      try (var row = query.executeQuery()) {
        while (row.next()) {
          rows.add(LineRow.read(row));
        }
      }
    }
    return rows;
  }
}

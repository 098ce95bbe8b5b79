package nl.datapeil.analytics.datasubject;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.datapeil.analytics.query.engine.Task;
import nl.datapeil.kit.id.Ids;

/// Counts the rows about one person in each version of a dataset. The person comes to the engine as
/// a value in a table of its own, never as text of a query.
final class PersonCount {
  private static final String PERSON = "__person";

  private PersonCount() {}

  /// Its rows: the number of a version, and how many of its rows are about the person.
  static Task task(List<Identified> versions, String person) {
    var sql = versions.stream().map(PersonCount::count).collect(joining(" union all "));
    return new Task(
        Ids.next().toString(),
        sql,
        versions.size(),
        versions.stream().map(Identified::table).toList(),
        List.of(engine -> name(engine, person)),
        true);
  }

  private static void name(Connection engine, String person) throws SQLException {
    try (var statement = engine.createStatement()) {
      statement.execute("create table " + PERSON + " (id varchar)");
    }
    try (var insert = engine.prepareStatement("insert into " + PERSON + " values (?)")) {
      insert.setString(1, withoutZeros(person));
      insert.execute();
    }
  }

  /// Names of columns are those of the catalogue, of small letters, digits and underscores.
  private static String count(Identified identified) {
    var isThePerson =
        identified.columns().stream().map(PersonCount::isThePerson).collect(joining(" or "));
    return "select %d, count(*) from %s where %s"
        .formatted(identified.version().number(), identified.table().name(), isThePerson);
  }

  /// However it is written: as a number, with zeros in front, with dots or spaces.
  private static String isThePerson(String column) {
    return "ltrim(regexp_replace(cast(\"%s\" as varchar), '[.]0$|[. ]', '', 'g'), '0') = (select id from %s)"
        .formatted(column, PERSON);
  }

  private static String withoutZeros(String digits) {
    return digits.replaceFirst("^0+", "");
  }
}

package nl.datapeil.quickstart.demo.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.datapeil.quickstart.demo.count.Table.Row;

/// Which rows of a file are about what is there today. Files from the BGT keep what has ended, and
/// put several types of object together; a file without those columns counts whole.
///
/// @param ends columns that are filled once an object has ended
/// @param types the column with the type of object; empty without
/// @param type the type that counts, such as `kolk`
public record Current(List<Integer> ends, List<Integer> types, String type) {
  private static final List<String> END_NAMES =
      List.of("eindregistratie", "terminationdate", "termination_date", "eind_registratie");
  private static final List<String> TYPE_NAMES = List.of("plus_type", "plustype");

  public Current {
    ends = List.copyOf(ends);
    types = List.copyOf(types);
  }

  static Current of(Table table, String type) {
    return new Current(present(table, END_NAMES), present(table, TYPE_NAMES), type);
  }

  boolean holds(Row row) {
    return ends.stream().allMatch(column -> row.cell(column).isEmpty())
        && types.stream()
            .allMatch(column -> row.cell(column).toLowerCase(Locale.ROOT).equals(type));
  }

  /// The same as SQL, on columns that are texts.
  public String sql(String table, List<String> names) {
    var conditions = new ArrayList<String>();
    for (var column : ends) {
      var name = table + "." + names.get(column);
      conditions.add("(%s IS NULL OR TRIM(%s) = '')".formatted(name, name));
    }
    for (var column : types) {
      conditions.add("LOWER(TRIM(%s.%s)) = '%s'".formatted(table, names.get(column), type));
    }
    return conditions.isEmpty() ? "TRUE" : String.join(" AND ", conditions);
  }

  /// In words, with the names of the columns as the file has them.
  public String described(Table table) {
    var parts = new ArrayList<String>();
    ends.forEach(column -> parts.add(table.headings().get(column) + " is blank"));
    types.forEach(column -> parts.add(table.headings().get(column) + " is " + type));
    return parts.isEmpty() ? "every row counts" : "counted when " + String.join(" and ", parts);
  }

  private static List<Integer> present(Table table, List<String> names) {
    return names.stream().map(table::column).filter(column -> column >= 0).toList();
  }
}

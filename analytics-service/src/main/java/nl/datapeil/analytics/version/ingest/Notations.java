package nl.datapeil.analytics.version.ingest;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// How each numeric column of a file writes its numbers, found by reading all of them.
final class Notations {
  private static final Text AMBIGUOUS =
      new Text(
          "holds numbers such as 1.234 that could be thousands or thousandths; send"
              + " decimalSeparator",
          "bevat getallen zoals 1.234 die duizendtallen of duizendsten kunnen zijn; stuur"
              + " decimalSeparator mee");

  private final Map<CatalogColumn, NumberNotation> byColumn = new HashMap<>();
  private final @Nullable String decimalSeparator;

  private Notations(Map<Target, NotationVote> votes, Violations violations) {
    var elsewhere = majority(votes.values());
    votes.forEach((target, vote) -> {
      var decided = vote.decide(elsewhere);
      if (decided == null) {
        violations.add("notation", "columns." + target.column().name(), AMBIGUOUS);
      } else {
        byColumn.put(target.column(), decided);
      }
    });
    var used =
        votes.entrySet().stream()
            .filter(e -> e.getValue().separatorSeen())
            .map(e -> byColumn.get(e.getKey().column()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    decimalSeparator = used.size() == 1 ? used.iterator().next().separator() : null;
  }

  /// What the uploader says holds for all columns; else one pass over the file finds out.
  static Notations of(
      List<Target> targets, Source source, @Nullable String declared, Violations violations)
      throws IOException {
    var votes = new LinkedHashMap<Target, NotationVote>();
    for (var target : targets) {
      var type = target.column().type();
      if (target.cell() >= 0 && (type == ColumnType.INTEGER || type == ColumnType.DECIMAL)) {
        votes.put(target, new NotationVote(type == ColumnType.INTEGER, declared));
      }
    }
    if (!votes.isEmpty()) {
      count(votes, source);
    }
    return new Notations(votes, violations);
  }

  /// Defects are reported by the pass that reads the values.
  private static void count(Map<Target, NotationVote> votes, Source source) throws IOException {
    try (var rows = source.rows(new Violations())) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        for (var entry : votes.entrySet()) {
          if (row.cells().get(entry.getKey().cell()) instanceof String text) {
            entry.getValue().add(text.strip());
          }
        }
      }
    }
  }

  private static @Nullable NumberNotation majority(Collection<NotationVote> votes) {
    var decided = votes.stream().map(NotationVote::decided).filter(Objects::nonNull).toList();
    var comma = decided.stream().filter(n -> n == NumberNotation.COMMA).count();
    if (2 * comma == decided.size()) {
      return null;
    }
    return 2 * comma > decided.size() ? NumberNotation.COMMA : NumberNotation.POINT;
  }

  NumberNotation of(CatalogColumn column) {
    return byColumn.getOrDefault(column, NumberNotation.POINT);
  }

  /// The separator of all columns with fractions or thousands; null when there are none or they
  /// differ.
  @Nullable String decimalSeparator() {
    return decimalSeparator;
  }
}

package nl.datapeil.analytics.version.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A CSV file whose first line that is not blank names the columns.
final class CsvSource implements Source {
  private final Path file;
  private final Encoding encoding;
  private final char delimiter;
  private final List<String> headings;

  private CsvSource(Path file, Encoding encoding, CsvDialect dialect) {
    this.file = file;
    this.encoding = encoding;
    this.delimiter = dialect.delimiter();
    this.headings = withoutEmptyEnd(dialect.first().cells().stream().map(String::strip).toList());
  }

  static Source of(
      Path file, Encoding encoding, Headings known, ReadOptions options, Violations violations)
      throws IOException {
    try (var text = encoding.open(file)) {
      var dialect = CsvDialect.of(text, known, options.delimiter());
      var header = dialect.laterHeader(known);
      if (header != null) {
        violations.add(
            "header",
            "lines[%d]".formatted(dialect.first().line()),
            Text.of(
                "is not the line of headings; that seems to be line %d. Remove the lines above it.",
                "is niet de regel met kolomkoppen; dat lijkt regel %d te zijn. Verwijder de regels"
                    + " erboven.",
                header.line()));
      }
      return new CsvSource(file, encoding, dialect);
    }
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public RowReader rows(Violations violations) throws IOException {
    var parser = new CsvParser(encoding.open(file), delimiter);
    for (var r = parser.next(); r != null && r.blank(); r = parser.next()) {
      // blank lines above the headings
    }
    return new CsvRows(parser, headings.size(), violations);
  }

  @Override
  public String place(long position, String column) {
    return "lines[%d].%s".formatted(position, column);
  }

  @Override
  public String delimiter() {
    return String.valueOf(delimiter);
  }

  @Override
  public int geometryCell() {
    return -1;
  }

  @Override
  public boolean geometrySeen() {
    return false;
  }

  @Override
  public @Nullable Crs crs() {
    return null;
  }

  /// Exports that end every line with a delimiter seem to have one more column.
  private static List<String> withoutEmptyEnd(List<String> cells) {
    var kept = new ArrayList<>(cells);
    while (kept.size() > 1 && kept.getLast().isEmpty()) {
      kept.removeLast();
    }
    return List.copyOf(kept);
  }
}

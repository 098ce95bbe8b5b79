package nl.datapeil.analytics.version.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// The records below the headings. Blank lines are none; empty cells beyond the last heading are
/// ignored, anything else beyond it is reported.
final class CsvRows implements RowReader {
  private final CsvParser parser;
  private final int width;
  private final Violations violations;

  CsvRows(CsvParser parser, int width, Violations violations) {
    this.parser = parser;
    this.width = width;
    this.violations = violations;
  }

  @Override
  public @Nullable Row next() throws IOException {
    for (var r = parser.next(); r != null; r = parser.next()) {
      if (r.defect() != null) {
        violations.add("quotes", line(r), r.defect());
      } else if (!isEmptyLine(r)) {
        if (fits(r.cells())) {
          List<@Nullable Object> cells = new ArrayList<>(r.cells().subList(0, width));
          return new Row(r.line(), cells);
        }
        reportWidth(r);
      }
    }
    return null;
  }

  private static boolean isEmptyLine(CsvRecord r) {
    return r.cells().size() == 1 && r.blank();
  }

  private boolean fits(List<String> cells) {
    return cells.size() >= width
        && cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
  }

  private void reportWidth(CsvRecord r) {
    violations.add(
        "width",
        line(r),
        Text.of(
            "has %d values where the line of headings has %d",
            "heeft %d waarden, de regel met kolomkoppen heeft er %d", r.cells().size(), width));
  }

  private static String line(CsvRecord r) {
    return "lines[%d]".formatted(r.line());
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}

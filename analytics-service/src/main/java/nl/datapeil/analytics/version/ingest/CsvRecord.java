package nl.datapeil.analytics.version.ingest;

import java.util.List;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A record of a CSV file, which begins on `line`; `defect` when its quotes do not add up.
record CsvRecord(long line, List<String> cells, @Nullable Text defect) {
  boolean blank() {
    return cells.stream().allMatch(String::isBlank);
  }
}

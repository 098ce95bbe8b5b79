package nl.datapeil.analytics.version.ingest;

import java.util.List;
import nl.datapeil.kit.problem.ProblemException.Violation;
import org.jspecify.annotations.Nullable;

/// What came of reading a file.
public sealed interface Outcome {
  /// The Parquet file is complete. `delimiter` only for CSV, `decimalSeparator` only where all
  /// columns with fractions agree.
  record Accepted(
      long rows, String encoding, @Nullable String delimiter, @Nullable String decimalSeparator)
      implements Outcome {}

  /// Nothing was kept. `violations` lists the first of each kind out of `count`.
  record Refused(List<Violation> violations, long count) implements Outcome {
    public Refused {
      violations = List.copyOf(violations);
    }
  }
}

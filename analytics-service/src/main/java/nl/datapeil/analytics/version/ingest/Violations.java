package nl.datapeil.analytics.version.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;

/// Gathers what is wrong with a file: everything is counted, of each kind the first few are listed,
/// so that one bad column does not hide the others.
final class Violations {
  private static final int LISTED_PER_KIND = 10;
  private static final int LISTED = 100;

  private final List<Violation> listed = new ArrayList<>();
  private final Map<String, Integer> perKind = new HashMap<>();
  private long count;

  /// `kind` is what several violations have in common, such as a wrong number in one column.
  void add(String kind, String field, Text message) {
    count++;
    if (perKind.merge(kind, 1, Integer::sum) <= LISTED_PER_KIND && listed.size() < LISTED) {
      listed.add(new Violation(field, message));
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  Outcome.Refused refused() {
    return new Outcome.Refused(listed, count);
  }
}

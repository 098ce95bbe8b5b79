package nl.datapeil.catalog.quality.measurement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Makes measurements of what was sent, or finds everything that is wrong with it.
final class DraftCheck {
  static final int MOST = 500;
  static final Text MISSING = new Text("is missing", "ontbreekt");

  private final Set<String> columns;
  private final Instant now;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Measurement> measurements = new ArrayList<>();

  private DraftCheck(Set<String> columns, Instant now) {
    this.columns = columns;
    this.now = now;
  }

  /// One of the two is empty.
  record Outcome(List<Measurement> measurements, List<Violation> violations) {}

  static Outcome of(MeasurementsDraft draft, Set<String> columns, Instant now) {
    var check = new DraftCheck(columns, now);
    check.all(draft.measurements());
    return new Outcome(
        check.violations.isEmpty() ? check.measurements : List.of(), check.violations);
  }

  private void all(List<@Nullable MeasurementDraft> drafts) {
    if (drafts.isEmpty() || drafts.size() > MOST) {
      wrong("measurements", Text.of("must hold 1 to %d", "moet er 1 tot %d bevatten", MOST));
    }
    var seen = new HashSet<Measurement.Key>();
    for (var i = 0; i < Math.min(MOST, drafts.size()); i++) {
      var draft = drafts.get(i);
      var field = "measurements[" + i + "]";
      if (draft == null) {
        wrong(field, MISSING);
        continue;
      }
      new MeasurementCheck(field, draft, columns, now, violations)
          .measurement()
          .ifPresent(made -> {
            if (!seen.add(made.key())) {
              wrong(
                  field,
                  new Text(
                      "is of the same metric, column and time as an earlier one",
                      "is van dezelfde metriek, kolom en tijd als een eerdere"));
            }
            measurements.add(made);
          });
    }
  }

  private void wrong(String field, Text message) {
    violations.add(new Violation(field, message));
  }
}

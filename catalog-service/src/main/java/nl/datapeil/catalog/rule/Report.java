package nl.datapeil.catalog.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// All that the rules have to say about a document. `checked` tells how many nodes of each class
/// were looked at; `results` counts, per part, the results that its official shapes give, whatever
/// became of them in the findings; `lists` are the versions of the code lists used. Of the findings
/// after the first [#MOST] only the rule is told.
public record Report(
    Profile profile,
    LocalDate on,
    Conformity verdict,
    Map<String, Integer> checked,
    List<Finding> findings,
    Map<Part, Tally> results,
    Map<String, String> lists) {
  /// What people read, and what memory holds for a document of any size.
  public static final int MOST = 5_000;

  public Report {
    findings = List.copyOf(findings);
  }

  /// Counts by the severity of the official shapes.
  public record Tally(int violations, int warnings) {
    Tally plus(Severity severity) {
      return severity == Severity.VIOLATION
          ? new Tally(violations + 1, warnings)
          : new Tally(violations, warnings + 1);
    }
  }

  /// True only if something was checked and nothing is against the standard.
  public boolean conforms() {
    return verdict == Conformity.CONFORMS;
  }

  public int count(Severity severity) {
    var count = 0;
    for (var finding : findings) {
      if (finding.severity() == severity) {
        count++;
      }
    }
    return count;
  }

  public int violations() {
    return count(Severity.VIOLATION);
  }

  public int warnings() {
    return count(Severity.WARNING);
  }
}

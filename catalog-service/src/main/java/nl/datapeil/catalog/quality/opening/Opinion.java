package nl.datapeil.catalog.quality.opening;

import java.util.List;

/// What the rules think of opening a dataset. `remaining` are the columns that could be open as
/// they are.
public record Opinion(
    Openness verdict,
    boolean obliged,
    List<Reason> reasons,
    List<ColumnAdvice> columns,
    List<String> remaining) {
  public Opinion {
    reasons = List.copyOf(reasons);
    columns = List.copyOf(columns);
    remaining = List.copyOf(remaining);
  }
}

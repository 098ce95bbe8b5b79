package nl.datapeil.analytics.query.plan;

import java.util.List;

/// A valid query and what it does with the columns of its tables.
public final class AnalysedQuery {
  public List<TableUse> tables() {
    return List.of();
  }

  /// The query with all obligations fulfilled in its plan. Ends the request with
  /// `OBLIGATION_UNMET` when the query cannot be answered within them.
  ///
  /// @param limit most rows the caller may have
  public PlannedQuery plan(Obligations obligations, int limit) {
    throw new UnsupportedOperationException(obligations.toString() + limit);
  }

  /// The query with every literal replaced by `?`, fit for a log.
  public String withoutLiterals() {
    return "";
  }
}

package nl.datapeil.analytics.query.plan;

import java.util.List;

/// A query that fulfils its obligations, in the SQL of DuckDB. Its answer has at most `limit` + 1
/// rows: the last one only tells that there are more. `persons` finds whose rows it reads.
public record PlannedQuery(
    String sql, List<OutputColumn> columns, int limit, List<PersonsRead> persons) {
  public PlannedQuery {
    columns = List.copyOf(columns);
    persons = List.copyOf(persons);
  }
}

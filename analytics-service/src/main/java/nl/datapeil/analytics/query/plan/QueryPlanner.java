package nl.datapeil.analytics.query.plan;

import java.util.List;
import java.util.Set;
import nl.datapeil.analytics.catalog.CatalogDataset;

/// Reads SQL from outside. Thread-safe; the first query takes most of a second, so it warms itself
/// up when made. What it refuses ends the request with `QUERY_REFUSED`.
public final class QueryPlanner {
  /// The names of the tables this query reads, in lower case unless quoted.
  public Set<String> tablesOf(String sql) {
    throw new UnsupportedOperationException(sql);
  }

  /// Checks the query against the tables it names and finds what it does with each column. A table
  /// that is not among `tables` is refused as unknown.
  public AnalysedQuery analyse(String sql, List<CatalogDataset> tables) {
    throw new UnsupportedOperationException(sql + tables);
  }

  /// Everything a query may call.
  public static List<KnownFunction> functions() {
    return List.of();
  }
}

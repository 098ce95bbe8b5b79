package nl.datapeil.analytics.query.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.query.plan.lineage.ColumnUses;
import nl.datapeil.analytics.query.plan.sql.FunctionGuide;
import nl.datapeil.analytics.query.plan.sql.Relational;
import nl.datapeil.analytics.query.plan.sql.Schema;
import nl.datapeil.analytics.query.plan.sql.Statement;

/// Reads SQL from outside. Thread-safe; the first query takes most of a second, so it warms itself
/// up when made. What it refuses ends the request with `QUERY_REFUSED`.
public final class QueryPlanner {
  /// Calcite's planner checks itself when it is traced, and fails on plans that are right.
  private static final Logger CALCITE = Logger.getLogger("org.apache.calcite");

  static {
    CALCITE.setLevel(Level.INFO);
  }

  public QueryPlanner() {
    var warmUp = "select a, count(*) from (values (1), (2)) as v (a) group by a order by a";
    analyse(warmUp, List.of()).plan(Obligations.none(), 1);
  }

  /// The names of the tables this query reads, in lower case.
  public Set<String> tablesOf(String sql) {
    return Statement.of(sql).tables();
  }

  /// Checks the query against the tables it names and finds what it does with each column. A table
  /// that is not among `tables` is refused as unknown.
  public AnalysedQuery analyse(String sql, List<CatalogDataset> tables) {
    var statement = Statement.of(sql);
    var plan = Relational.plan(statement, new Schema(tables, Map.of()));
    var uses = ColumnUses.of(plan);
    var used =
        tables.stream()
            .filter(table -> uses.containsKey(table.name()))
            .map(table -> new TableUse(table, uses.getOrDefault(table.name(), Map.of())))
            .toList();
    return new AnalysedQuery(statement, used);
  }

  /// Everything a query may call.
  public static List<KnownFunction> functions() {
    return FunctionGuide.all();
  }
}

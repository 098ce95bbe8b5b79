package nl.datapeil.analytics.query.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.query.plan.distance.Spatial;
import nl.datapeil.analytics.query.plan.lineage.ReadPersons;
import nl.datapeil.analytics.query.plan.policy.Enforcing;
import nl.datapeil.analytics.query.plan.policy.FinestGranularity;
import nl.datapeil.analytics.query.plan.policy.Treatment;
import nl.datapeil.analytics.query.plan.sql.Answer;
import nl.datapeil.analytics.query.plan.sql.Relational;
import nl.datapeil.analytics.query.plan.sql.Schema;
import nl.datapeil.analytics.query.plan.sql.Statement;

/// A valid query and what it does with the columns of its tables.
public final class AnalysedQuery {
  private final Statement statement;
  private final List<TableUse> tables;

  AnalysedQuery(Statement statement, List<TableUse> tables) {
    this.statement = statement;
    this.tables = List.copyOf(tables);
  }

  public List<TableUse> tables() {
    return tables;
  }

  /// The query with all obligations fulfilled in its plan. Ends the request with `OBLIGATION_UNMET`
  /// when the query cannot be answered within them. It is planned anew, because a treated column
  /// may have another type.
  ///
  /// @param limit most rows the caller may have
  public PlannedQuery plan(Obligations obligations, int limit) {
    if (obligations.finest() != null) {
      FinestGranularity.require(obligations.finest(), obligations.generalise(), tables);
    }
    Map<String, CatalogDataset> byName =
        tables.stream()
            .map(TableUse::dataset)
            .collect(Collectors.toMap(CatalogDataset::name, Function.identity()));
    var schema = new Schema(byName.values(), Treatment.types(obligations));
    var root = Relational.plan(statement, schema);
    var enforced = new Enforcing(byName, obligations).enforce(root.rel);
    return Answer.of(root, Spatial.lower(enforced), limit, ReadPersons.of(enforced, byName));
  }

  /// The query without its literals and aliases, fit for a log.
  public String withoutValues() {
    var names = new HashSet<String>();
    for (var table : tables) {
      names.add(table.dataset().name());
      table.dataset().columns().forEach(column -> names.add(column.name()));
    }
    return statement.withoutValues(names);
  }
}

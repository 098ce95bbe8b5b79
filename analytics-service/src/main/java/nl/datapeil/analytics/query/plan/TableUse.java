package nl.datapeil.analytics.query.plan;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.datapeil.analytics.catalog.CatalogDataset;

/// A table a query reads and what it does with each column; a column it does not touch is absent,
/// so `count(*)` alone gives no columns.
public record TableUse(CatalogDataset dataset, Map<String, Set<Use>> columns) {
  public TableUse {
    var copy = new TreeMap<String, Set<Use>>();
    columns.forEach((name, uses) -> copy.put(name, Set.copyOf(uses)));
    columns = Collections.unmodifiableMap(copy);
  }
}

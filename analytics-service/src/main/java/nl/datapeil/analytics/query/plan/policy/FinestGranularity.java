package nl.datapeil.analytics.query.plan.policy;

import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNMET;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.Granularity;
import nl.datapeil.analytics.query.plan.TableUse;
import nl.datapeil.analytics.query.plan.Use;

/// Fulfils FINEST_GRANULARITY: a column that says a place more precisely is neither shown nor
/// grouped by.
public final class FinestGranularity {
  private FinestGranularity() {}

  /// Ends the request when the query shows or groups by a finer place.
  public static void require(Granularity finest, Collection<TableUse> tables) {
    var tooFine =
        tables.stream()
            .filter(table -> table.dataset().isProtected())
            .flatMap(table -> tooFine(finest, table).stream())
            .toList();
    if (!tooFine.isEmpty()) {
      throw OBLIGATION_UNMET.because(
          "The finest place that may be shown or grouped by is %1$s; %2$s is finer. Use a column"
              + " for a larger area.",
          "De fijnste plaats die getoond of gebruikt mag worden om te groeperen is %1$s; %2$s is"
              + " fijner. Gebruik een kolom voor een groter gebied.",
          finest,
          String.join(", ", tooFine));
    }
  }

  private static List<String> tooFine(Granularity finest, TableUse table) {
    return table.dataset().columns().stream()
        .filter(column -> isFiner(column, finest))
        .filter(column -> isShown(table.columns().getOrDefault(column.name(), Set.of())))
        .map(column -> table.dataset().name() + "." + column.name())
        .toList();
  }

  private static boolean isFiner(CatalogColumn column, Granularity finest) {
    var granularity = column.granularity();
    return granularity != null && granularity.compareTo(finest) < 0;
  }

  private static boolean isShown(Set<Use> uses) {
    return uses.contains(Use.OUTPUT) || uses.contains(Use.GROUP);
  }
}

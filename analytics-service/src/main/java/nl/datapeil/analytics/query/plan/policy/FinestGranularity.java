package nl.datapeil.analytics.query.plan.policy;

import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNMET;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.catalog.Granularity;
import nl.datapeil.analytics.query.plan.Coarser;
import nl.datapeil.analytics.query.plan.ColumnRef;
import nl.datapeil.analytics.query.plan.Generalisation;
import nl.datapeil.analytics.query.plan.TableUse;
import org.jspecify.annotations.Nullable;

/// Fulfils FINEST_GRANULARITY: a column that says a place more precisely is not used at all.
/// Neither shown nor grouped by it, but filtered or joined on, the answer would still be that
/// precise. A column generalised to an area that large is fine.
public final class FinestGranularity {
  private FinestGranularity() {}

  /// Ends the request when the query shows or groups by a finer place.
  public static void require(
      Granularity finest, Map<ColumnRef, Coarser> generalised, Collection<TableUse> tables) {
    var tooFine =
        tables.stream()
            .filter(table -> table.dataset().isProtected())
            .flatMap(table -> tooFine(finest, generalised, table).stream())
            .toList();
    if (!tooFine.isEmpty()) {
      throw OBLIGATION_UNMET.because(
          "The finest place that may be used for this purpose is %1$s; %2$s is finer. Use a column"
              + " for a larger area.",
          "De fijnste plaats die voor dit doel gebruikt mag worden is %1$s; %2$s is fijner. Gebruik"
              + " een kolom voor een groter gebied.",
          finest,
          String.join(", ", tooFine));
    }
  }

  private static List<String> tooFine(
      Granularity finest, Map<ColumnRef, Coarser> generalised, TableUse table) {
    return table.dataset().columns().stream()
        .filter(column -> isFiner(column, finest))
        .filter(column -> table.columns().containsKey(column.name()))
        .map(column -> new ColumnRef(table.dataset().name(), column.name()))
        .filter(column -> !isMadeCoarser(generalised.get(column), finest))
        .map(ColumnRef::toString)
        .toList();
  }

  private static boolean isMadeCoarser(@Nullable Coarser to, Granularity finest) {
    var granularity = to instanceof Generalisation known ? known.granularity() : null;
    return granularity != null && granularity.compareTo(finest) >= 0;
  }

  private static boolean isFiner(CatalogColumn column, Granularity finest) {
    var granularity =
        column.granularity() == null && column.type() == ColumnType.GEOMETRY
            ? Granularity.ADDRESS
            : column.granularity();
    return granularity != null && granularity.compareTo(finest) < 0;
  }
}

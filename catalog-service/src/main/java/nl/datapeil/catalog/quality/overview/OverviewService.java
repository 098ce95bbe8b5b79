package nl.datapeil.catalog.quality.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.catalog.reference.HiddenEntries;
import nl.datapeil.catalog.rule.validation.Turns;
import org.jspecify.annotations.Nullable;

/// The quality of many datasets at once, from the scores that are kept.
@ApplicationScoped
@Transactional
class OverviewService {
  private final OverviewRows rows;
  private final HiddenEntries hidden;
  private final CatalogConfig config;
  private final Turns turns;
  private final Kept<Sight, CatalogQuality> whole;

  @Inject
  OverviewService(
      OverviewRows rows, HiddenEntries hidden, CatalogConfig config, InstantSource clock) {
    this(
        rows,
        hidden,
        config,
        clock,
        new Turns(config.quality().concurrent(), config.quality().patience()));
  }

  OverviewService(
      OverviewRows rows,
      HiddenEntries hidden,
      CatalogConfig config,
      InstantSource clock,
      Turns turns) {
    this.rows = rows;
    this.hidden = hidden;
    this.config = config;
    this.turns = turns;
    whole = new Kept<>(clock, config.quality().keep());
  }

  /// Everybody may ask, and it takes long: so that of the whole catalogue is kept for a while, and
  /// few others are worked out at a time.
  CatalogQuality summary(Narrowing which) {
    return which.isNone()
        ? whole.get(which.sight(), () -> turns.take(() -> workedOut(which)))
        : turns.take(() -> workedOut(known(which, null)));
  }

  /// As if the catalogues that the reader may not know of listed nothing.
  private Narrowing known(Narrowing which, @Nullable Grouping by) {
    if (which.catalog() != null) {
      return which.without(hidden.among(List.of(which.catalog()), which.sight()).names());
    }
    return by == Grouping.CATALOG ? which.without(hidden.catalogs(which.sight()).names()) : which;
  }

  private CatalogQuality workedOut(Narrowing which) {
    var lacking = rows.lacking(which);
    var shortages =
        Arrays.stream(Metric.values())
            .map(metric -> shortage(metric, lacking.getOrDefault(metric.id(), 0L)))
            .filter(shortage -> shortage.datasets() > 0)
            .sorted(Comparator.comparingLong(CatalogQuality.Shortage::points).reversed())
            .toList();
    return new CatalogQuality(rows.totals(which), Metric.MAX, rows.dimensions(which), shortages);
  }

  private static CatalogQuality.Shortage shortage(Metric metric, long datasets) {
    return new CatalogQuality.Shortage(metric.id(), datasets, datasets * metric.points());
  }

  WorstFirst<QualityGroup> groups(Grouping by, Narrowing which, @Nullable String after, int limit) {
    var capped = Math.min(limit, config.paging().maxLimit());
    var from = Cursor.of(after);
    var found = turns.take(() -> rows.groups(by, known(which, by), from, capped + 1));
    var shown = found.subList(0, Math.min(found.size(), capped));
    return new WorstFirst<>(shown, found.size() > capped ? after(shown.getLast()) : null);
  }

  WorstFirst<ScoredDataset> datasets(Narrowing which, @Nullable String after, int limit) {
    var capped = Math.min(limit, config.paging().maxLimit());
    var from = Cursor.of(after);
    var found = turns.take(() -> rows.datasets(known(which, null), from, capped + 1));
    var shown = found.subList(0, Math.min(found.size(), capped));
    return new WorstFirst<>(shown, found.size() > capped ? after(shown.getLast()) : null);
  }

  private static String after(QualityGroup last) {
    var score = last.totals().averageScore();
    return new Cursor(score == null ? BigDecimal.ZERO : score, last.key()).text();
  }

  private static String after(ScoredDataset last) {
    return new Cursor(BigDecimal.valueOf(last.score()), last.id().toString()).text();
  }
}

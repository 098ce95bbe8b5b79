package nl.datapeil.catalog.quality.measurement;

import static nl.datapeil.catalog.CatalogProblem.INVALID_REQUEST;
import static nl.datapeil.catalog.CatalogProblem.QUALITY_MEASUREMENTS_TOO_MANY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.change.Journal;
import nl.datapeil.catalog.reference.KnownDataset;
import nl.datapeil.catalog.reference.KnownDatasets;
import org.jspecify.annotations.Nullable;

/// Receiving and showing what others measured.
@ApplicationScoped
@Transactional
public class MeasurementService {
  /// The word for such a change in the log.
  public static final String KIND = "quality-measurement";

  private static final int MOST_SERIES = 5_000;

  private final MeasurementRows rows;
  private final KnownDatasets datasets;
  private final Journal journal;
  private final Today today;
  private final CatalogConfig config;

  MeasurementService(
      MeasurementRows rows,
      KnownDatasets datasets,
      Journal journal,
      Today today,
      CatalogConfig config) {
    this.rows = rows;
    this.datasets = datasets;
    this.journal = journal;
    this.today = today;
    this.config = config;
  }

  /// The same measurements sent again change nothing, nor do those that are older than all of which
  /// no more are kept.
  Received add(UUID id, MeasurementsDraft draft, String by) {
    var sent = checked(datasets.require(id, Sight.EVERYTHING), draft);
    rows.claim(id);
    var there =
        rows.like(id, sent).stream()
            .collect(Collectors.toMap(Measurement::key, Function.identity()));
    var since = rows.keptSince(id, sent);
    var news =
        sent.stream()
            .filter(one -> !isOld(one, since))
            .filter(one -> !one.saysTheSameAs(there.get(one.key())))
            .toList();
    var changed = (int) news.stream().filter(one -> there.containsKey(one.key())).count();
    if (!news.isEmpty()) {
      store(id, news, by);
    }
    return new Received(news.size() - changed, changed, sent.size() - news.size());
  }

  private static boolean isOld(Measurement one, Map<String, Instant> since) {
    return one.computedAt().isBefore(since.getOrDefault(one.series(), Instant.MIN));
  }

  private void store(UUID id, List<Measurement> news, String by) {
    rows.store(id, news, today.now(), by);
    rows.settle(id, news);
    if (rows.series(id) > MOST_SERIES) {
      throw QUALITY_MEASUREMENTS_TOO_MANY.because(
          "A dataset has at most %d metrics, counted for each column.",
          "Een dataset heeft hoogstens %d metrieken, per kolom geteld.", MOST_SERIES);
    }
    var uri = URI.create(config.publicUrl() + "/datasets/" + id + "/quality-measurements");
    journal.noted(KIND, id, uri, "recorded", 0, by, news);
  }

  private List<Measurement> checked(KnownDataset dataset, MeasurementsDraft draft) {
    var columns =
        dataset.columns().stream().map(KnownDataset.KnownColumn::name).collect(Collectors.toSet());
    var outcome = DraftCheck.of(draft, columns, today.now());
    if (!outcome.violations().isEmpty()) {
      throw INVALID_REQUEST
          .because(
              "%d value(s) are missing or wrong: see violations.",
              "%d waarde(n) ontbreken of zijn onjuist: zie violations.",
              outcome.violations().size())
          .with(outcome.violations());
    }
    return outcome.measurements();
  }

  Page<MeasurementView> history(
      UUID id,
      @Nullable String metric,
      @Nullable String column,
      UUID after,
      int limit,
      Sight sight) {
    var capped = Math.min(limit, config.paging().maxLimit());
    var seen = Seen.of(datasets.require(id, sight), sight);
    return Page.of(
        rows.page(seen, metric, column, after, capped + 1),
        capped,
        Measurement::id,
        one -> MeasurementView.of(one, config.publicUrl()));
  }

  /// The newest measurement of each metric and column that the reader may know.
  public List<MeasurementView> latest(UUID id, Sight sight) {
    var seen = Seen.of(datasets.require(id, sight), sight);
    return rows.latest(seen).stream()
        .map(one -> MeasurementView.of(one, config.publicUrl()))
        .toList();
  }

  /// The day of the newest data, for datasets of which that was measured and everybody may know it:
  /// what is made of it is shown to all.
  public Map<UUID, LocalDate> newestData(Collection<UUID> ids) {
    var days = new HashMap<UUID, LocalDate>();
    rows.newestData(ids)
        .forEach(one -> days.put(one.dataset(), LocalDate.ofInstant(one.at(), config.timeZone())));
    datasets.byId(days.keySet(), Sight.EVERYTHING).values().stream()
        .filter(dataset -> !Seen.hasPublicWhole(dataset))
        .forEach(dataset -> days.remove(dataset.id()));
    return days;
  }
}

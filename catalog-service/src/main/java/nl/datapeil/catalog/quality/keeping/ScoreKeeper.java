package nl.datapeil.catalog.quality.keeping;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.codelist.CurrentCodeLists;
import nl.datapeil.catalog.quality.measurement.MeasurementService;
import nl.datapeil.catalog.quality.score.Link;
import org.jspecify.annotations.Nullable;

/// Makes scores anew, a batch in each transaction: of all datasets when the rules or code lists
/// changed, then of what the log says has changed, then of what points to links that were checked.
@ApplicationScoped
@Transactional
class ScoreKeeper {
  private static final int BATCH = 500;

  /// To be raised when the rules change.
  private static final String RULES = "1";

  private final ScanRows scan;
  private final ScoreRows scores;
  private final Links links;
  private final MeasurementService measurements;
  private final CurrentCodeLists lists;
  private final Today today;
  private final CatalogConfig config;

  ScoreKeeper(
      ScanRows scan,
      ScoreRows scores,
      Links links,
      MeasurementService measurements,
      CurrentCodeLists lists,
      Today today,
      CatalogConfig config) {
    this.scan = scan;
    this.scores = scores;
    this.links = links;
    this.measurements = measurements;
    this.lists = lists;
    this.today = today;
    this.config = config;
  }

  /// Does one batch; says whether there may be more.
  boolean next() {
    var place = scan.claim();
    if (place.isEmpty()) {
      return false;
    }
    var method = RULES + " " + lists.get().versions().hashCode();
    if (!place.get().method().equals(method)) {
      scan.begin(method);
      return true;
    }
    var sweep = place.get().sweep();
    return sweep != null ? sweep(sweep) : follow(place.get().seq()) || recheck();
  }

  private boolean sweep(UUID last) {
    var ids = scores.after(last, BATCH);
    score(ids);
    scan.swept(ids.size() < BATCH ? null : ids.getLast());
    return true;
  }

  private boolean follow(long seq) {
    var news = scan.news(seq, BATCH);
    if (news.isEmpty()) {
      return false;
    }
    score(
        news.stream()
            .map(ScanRows.News::dataset)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
    scan.read(news.getLast().seq());
    return true;
  }

  private boolean recheck() {
    var checked = scan.checked(config.quality().settle(), BATCH);
    if (checked.isEmpty()) {
      return false;
    }
    var pointing = scores.pointingTo(checked.stream().map(ScanRows.Checked::url).toList());
    for (var from = 0; from < pointing.size(); from += BATCH) {
      score(pointing.subList(from, Math.min(from + BATCH, pointing.size())));
    }
    scan.looked(checked.getLast());
    return true;
  }

  private void score(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return;
    }
    var sources = scores.sources(ids);
    var urls = new HashSet<String>();
    sources.forEach(source -> urls.addAll(source.urls()));
    var known = Map.copyOf(links.of(urls)); // once, not for each dataset
    var newest = measurements.newestData(ids);
    var day = today.date();
    var now = lists.get();
    List<Scored> scored =
        sources.parallelStream()
            .flatMap(source -> scored(source, known, newest.get(source.id()), day, now).stream())
            .toList();
    scores.store(scored, today.now());
  }

  /// One description that cannot be scored does not keep others from it.
  private static Optional<Scored> scored(
      Scored.Source source,
      Map<String, Link> known,
      @Nullable LocalDate newest,
      LocalDate day,
      CodeLists lists) {
    try {
      return Optional.of(Scored.of(source, known, newest, day, lists));
    } catch (RuntimeException e) {
      Log.errorf(e, "Dataset %s cannot be scored", source.id());
      return Optional.empty();
    }
  }
}

package nl.datapeil.catalog.quality.keeping;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.quality.score.Scoring;
import nl.datapeil.catalog.rule.Validator;

/// Makes scores anew, a batch in each transaction: of all datasets when the rules or code lists
/// changed, then of what the log says has changed, then of what points to links that were found to
/// be otherwise than before.
@ApplicationScoped
@Transactional
class ScoreKeeper {
  private static final int BATCH = 500;

  private final ScanRows scan;
  private final ScoreRows scores;
  private final Scorer scorer;
  private final Validator rules;
  private final CatalogConfig config;
  private final AtomicReference<String> announced = new AtomicReference<>("");

  ScoreKeeper(
      ScanRows scan, ScoreRows scores, Scorer scorer, Validator rules, CatalogConfig config) {
    this.scan = scan;
    this.scores = scores;
    this.scorer = scorer;
    this.rules = rules;
    this.config = config;
  }

  /// Does one batch; says whether there may be more.
  boolean next() {
    var place = scan.claim();
    if (place.isEmpty()) {
      return false;
    }
    var method = Scoring.edition() + " " + rules.edition();
    if (!place.get().method().equals(method)) {
      announce(method);
      scan.begin(method);
      return true;
    }
    var sweep = place.get().sweep();
    return sweep != null ? sweep(sweep) : follow(place.get().seq()) || recheck();
  }

  /// Once: two releases side by side begin each other's round anew until one of them is gone.
  private void announce(String method) {
    if (!method.equals(announced.getAndSet(method))) {
      Log.infof("All scores are made anew, by %s", method);
    }
  }

  private boolean sweep(UUID last) {
    var ids = scores.after(last, BATCH);
    scorer.score(ids);
    scan.swept(ids.size() < BATCH ? null : ids.getLast());
    return true;
  }

  private boolean follow(long seq) {
    var news = scan.news(seq, BATCH);
    if (news.isEmpty()) {
      return false;
    }
    scorer.score(
        news.stream()
            .map(ScanRows.News::dataset)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
    scan.read(news.getLast().seq());
    return true;
  }

  private boolean recheck() {
    var pointing = scan.pointing(config.quality().settle(), BATCH);
    if (pointing.isEmpty()) {
      return false;
    }
    scorer.score(pointing.stream().map(ScanRows.Pointing::dataset).collect(Collectors.toSet()));
    scan.looked(pointing.getLast());
    return true;
  }
}

package nl.datapeil.catalog.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.codelist.CurrentCodeLists;
import nl.datapeil.catalog.entry.EntryReader;
import nl.datapeil.catalog.quality.keeping.Links;
import nl.datapeil.catalog.quality.measurement.MeasurementService;
import nl.datapeil.catalog.quality.score.Facts;
import nl.datapeil.catalog.quality.time.Timeliness;
import nl.datapeil.catalog.rule.Validator;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Kind;

/// Gathers what is known of a dataset and judges it.
@ApplicationScoped
class Judging {
  private final EntryReader entries;
  private final MeasurementService measurements;
  private final Links links;
  private final Validator validator;
  private final CurrentCodeLists lists;
  private final Today today;

  Judging(
      EntryReader entries,
      MeasurementService measurements,
      Links links,
      Validator validator,
      CurrentCodeLists lists,
      Today today) {
    this.entries = entries;
    this.measurements = measurements;
    this.links = links;
    this.validator = validator;
    this.lists = lists;
    this.today = today;
  }

  /// Judges the whole of a dataset that the reader may see, as the follower of the log does: a
  /// score is one number. Who shows more of it than numbers leaves out what the reader may not see.
  Judged of(UUID id, Sight sight) {
    var whole = entries.whole(Kind.DATASET, id, sight);
    var entry = whole.shown();
    var typed = Judged.typed(whole.all());
    var trial = new Trial(whole.triples(), entry.uri().toString(), validator);
    var now = lists.get();
    var facts =
        new Facts(
            typed,
            entry.access() == Access.OPEN,
            trial.now().violations(),
            links.of(Facts.urls(typed)),
            now);
    var newest = measurements.newestData(List.of(entry.id())).get(entry.id());
    return new Judged(
        entry,
        facts,
        trial,
        Timeliness.of(typed, newest, today.date(), now),
        measurements.latest(entry.id(), sight),
        today.now());
  }
}

package nl.datapeil.catalog.harvest.run;

import static nl.datapeil.catalog.CatalogProblem.HARVEST_RUN_ACTIVE;
import static nl.datapeil.catalog.CatalogProblem.HARVEST_RUN_ENDED;
import static nl.datapeil.catalog.CatalogProblem.HARVEST_RUN_NOT_FOUND;
import static nl.datapeil.catalog.CatalogProblem.HARVEST_RUN_NOT_QUARANTINED;
import static nl.datapeil.catalog.CatalogProblem.HARVEST_UPLOAD_NEEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.ChangeLog;
import nl.datapeil.catalog.entry.intake.EntryIntake;
import nl.datapeil.catalog.harvest.ledger.Cause;
import nl.datapeil.catalog.harvest.ledger.Counts;
import nl.datapeil.catalog.harvest.ledger.HarvestRunView;
import nl.datapeil.catalog.harvest.ledger.RunFindings;
import nl.datapeil.catalog.harvest.ledger.RunRows;
import nl.datapeil.catalog.harvest.ledger.RunState;
import nl.datapeil.catalog.harvest.source.HarvestSourceService;
import nl.datapeil.catalog.harvest.source.SourceType;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.Text;

/// The use cases of runs for people: one method each, one transaction each. `by` is the name of the
/// caller.
@ApplicationScoped
@Transactional
public class RunService {
  private final RunRows rows;
  private final RunFindings findings;
  private final HarvestSourceService sources;
  private final EntryIntake intake;
  private final ChangeLog log;
  private final int maxLimit;

  RunService(
      RunRows rows,
      RunFindings findings,
      HarvestSourceService sources,
      EntryIntake intake,
      ChangeLog log,
      CatalogConfig config) {
    this.rows = rows;
    this.findings = findings;
    this.sources = sources;
    this.intake = intake;
    this.log = log;
    maxLimit = config.paging().maxLimit();
  }

  HarvestRunView request(UUID source, String by) {
    if (sources.get(source).type() == SourceType.UPLOAD) {
      throw HARVEST_UPLOAD_NEEDED.because(
          "This source is read from files: send one as the body.",
          "Deze bron wordt gelezen uit bestanden: stuur er een mee als body.");
    }
    return queued(source, Cause.REQUESTED, by);
  }

  /// Takes a file in place of what the source's URL gives.
  HarvestRunView upload(UUID source, String mediaType, byte[] body, String by) {
    var run = queued(source, Cause.UPLOADED, by);
    rows.keepUpload(run.id(), mediaType, body);
    return run;
  }

  private HarvestRunView queued(UUID source, Cause cause, String by) {
    var known = sources.get(source);
    var id = Ids.next();
    if (!rows.insert(id, known.id(), cause, by)) {
      throw HARVEST_RUN_ACTIVE.because(
          "A run of this source waits or goes on already.",
          "Er wacht of loopt al een oogst van deze bron.");
    }
    return get(id);
  }

  HarvestRunView get(UUID id) {
    return rows.find(id)
        .orElseThrow(() ->
            HARVEST_RUN_NOT_FOUND.because("No run has id %s.", "Geen oogst heeft id %s.", id));
  }

  Page<HarvestRunView> list(UUID source, UUID before, int limit) {
    sources.get(source);
    var capped = Math.min(limit, maxLimit);
    return Page.of(rows.before(source, before, capped + 1), capped, HarvestRunView::id, run -> run);
  }

  HarvestIssuePage issues(UUID run, int after, int limit) {
    get(run);
    var capped = Math.min(limit, maxLimit);
    var oneMore = findings.issues(run, after, capped + 1);
    var shown = oneMore.subList(0, Math.min(oneMore.size(), capped));
    return new HarvestIssuePage(shown, oneMore.size() > capped ? shown.getLast().position() : null);
  }

  /// What was stored stays; nothing is removed.
  HarvestRunView cancel(UUID id, String by) {
    rows.lock(id);
    if (!get(id).state().isActive()) {
      throw HARVEST_RUN_ENDED.because(
          "Only a run that waits or goes on can be cancelled.",
          "Alleen een oogst die wacht of loopt kan worden afgebroken.");
    }
    rows.decide(id, by);
    rows.end(id, RunState.CANCELLED, new Text("Cancelled.", "Afgebroken."));
    return get(id);
  }

  /// Removes what vanished, or leaves it for good.
  HarvestRunView decide(UUID id, boolean agreed, String by) {
    rows.lock(id);
    var run = get(id);
    if (run.state() != RunState.QUARANTINED) {
      throw HARVEST_RUN_NOT_QUARANTINED.because(
          "Only a run in quarantine needs a decision.",
          "Alleen een oogst in quarantaine behoeft een besluit.");
    }
    rows.decide(id, by);
    if (agreed) {
      var vanished = findings.vanished(id, run.sourceId());
      var removed = intake.archive(run.sourceId(), new HashSet<>(vanished), by);
      rows.add(id, new Counts(0, 0, 0, 0, removed, 0, 0, 0, 0));
      rows.end(
          id,
          RunState.DONE,
          new Text("The removal was approved.", "De verwijdering is goedgekeurd."));
    } else {
      rows.end(
          id,
          RunState.CANCELLED,
          new Text("The removal was rejected.", "De verwijdering is afgewezen."));
    }
    var action = agreed ? "removal-approved" : "removal-rejected";
    log.append(new Change("harvest-source", run.sourceId(), null, action, 0, false, by, null, ""));
    return get(id);
  }
}

package nl.datapeil.catalog.harvest.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.entry.intake.EntryIntake;
import nl.datapeil.catalog.harvest.fetch.Validators;
import nl.datapeil.catalog.harvest.ledger.Claim;
import nl.datapeil.catalog.harvest.ledger.Counts;
import nl.datapeil.catalog.harvest.ledger.RunFindings;
import nl.datapeil.catalog.harvest.ledger.RunRows;
import nl.datapeil.catalog.harvest.ledger.RunState;
import nl.datapeil.catalog.harvest.ledger.SourceMemory;
import nl.datapeil.catalog.harvest.ledger.Upload;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.remote.Answer.Extent;
import nl.datapeil.catalog.harvest.remote.Memory;
import nl.datapeil.catalog.harvest.source.HarvestSourceView;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Everything a runner does to the database: one method each, one transaction each. A runner that
/// lost its run meanwhile changes nothing.
@ApplicationScoped
@Transactional
class RunKeeper {
  private final RunRows rows;
  private final RunFindings findings;
  private final SourceMemory memory;
  private final EntryIntake intake;
  private final InstantSource clock;
  private final CatalogConfig.Harvest config;

  RunKeeper(
      RunRows rows,
      RunFindings findings,
      SourceMemory memory,
      EntryIntake intake,
      InstantSource clock,
      CatalogConfig config) {
    this.rows = rows;
    this.findings = findings;
    this.memory = memory;
    this.intake = intake;
    this.clock = clock;
    this.config = config.harvest();
  }

  Memory memoryOf(HarvestSourceView source) {
    return memory.of(source, clock.instant());
  }

  Upload uploadOf(Claim claim) {
    return rows.uploadOf(claim.run());
  }

  /// From now on what is stored may be of a newer document than the one that is remembered. The
  /// rules of this moment count for the whole run: what is judged by newer ones is judged again.
  void begin(Claim claim, HarvestSourceView source) {
    hold(claim);
    rows.judging(claim.run(), memory.edition());
    memory.forgetDocument(source);
  }

  /// What there is of these already: those that this run has met, and of the others what is stored,
  /// unless it was judged by other rules than there are now.
  Known known(Claim claim, HarvestSourceView source, List<String> iris) {
    var met = claim.attempts() > 1 ? findings.met(claim.run(), iris) : Set.<String>of();
    return new Known(
        met, memory.isJudgedAsNow(source) ? intake.known(source.id(), iris) : Map.of());
  }

  record Known(Set<String> met, Map<String, EntryIntake.Known> stored) {}

  /// Stores what this run has not met before.
  void store(Claim claim, HarvestSourceView source, Batch batch) {
    hold(claim);
    var met = new ArrayList<>(batch.others());
    met.addAll(batch.same().keySet());
    batch.items().forEach(item -> met.add(item.described().iri().toString()));
    var fresh = findings.meet(claim.run(), met);
    var violations = new LinkedHashMap<>(batch.same());
    violations.keySet().removeIf(iri -> !fresh.remove(iri));
    var same = violations.size();
    var items =
        batch.items().stream()
            .filter(item -> fresh.remove(item.described().iri().toString()))
            .toList();
    items.forEach(
        item -> violations.put(item.described().iri().toString(), item.described().violations()));
    violations.values().removeIf(count -> count == 0);
    var faults = new ArrayList<>(batch.faults());
    var taken = intake.take(source.id(), items, batch.shared(), "harvest:" + source.name());
    for (var one : taken) {
      if (one.outcome() == EntryIntake.Outcome.DUPLICATE) {
        faults.add(EntryFault.duplicate(one.iri().toString()));
        violations.remove(one.iri().toString());
      }
    }
    violations.forEach(
        (iri, count) -> faults.add(EntryFault.notConformant(iri, count, source.publish())));
    report(claim, batch.page(), faults);
    var failed = (int) faults.stream().filter(f -> f.kind() == Fault.Kind.RECORD_DROPPED).count();
    rows.add(
        claim.run(),
        new Counts(
            taken.size() + same + failed,
            count(taken, EntryIntake.Outcome.CREATED),
            count(taken, EntryIntake.Outcome.CHANGED),
            count(taken, EntryIntake.Outcome.UNCHANGED) + same,
            0,
            failed,
            count(taken, EntryIntake.Outcome.DUPLICATE),
            violations.size(),
            faults.size()));
  }

  private void report(Claim claim, String page, List<Fault> faults) {
    if (!faults.isEmpty()) {
      findings.report(claim.run(), findings.issues(claim.run()), page, faults);
    }
  }

  private static int count(List<EntryIntake.Taken> taken, EntryIntake.Outcome outcome) {
    return (int) taken.stream().filter(one -> one.outcome() == outcome).count();
  }

  /// The page is stored: whoever goes on begins at `next`.
  void reach(Claim claim, @Nullable String next, boolean cut) {
    hold(claim);
    rows.reach(claim.run(), next, cut);
  }

  void unmodified(Claim claim, HarvestSourceView source) {
    hold(claim);
    var living = findings.living(source.id());
    rows.add(claim.run(), new Counts(living, 0, 0, living, 0, 0, 0, 0, 0));
    rows.mark(claim.run(), true, true, 0);
    rows.end(claim.run(), RunState.DONE, null);
  }

  void fail(Claim claim, Text why) {
    hold(claim);
    rows.end(claim.run(), RunState.FAILED, why);
  }

  /// Removes what has vanished, if all there is was read and not too much is missing.
  void finish(
      Claim claim, HarvestSourceView source, Extent extent, @Nullable Validators validators) {
    hold(claim);
    if (extent == Extent.ALL && foundNothing(claim)) {
      rows.end(claim.run(), RunState.FAILED, nothing(source));
      return;
    }
    var complete = extent != Extent.NEWS && !rows.isCut(claim.run());
    List<String> vanished = complete ? findings.vanished(claim.run(), source.id()) : List.of();
    supersede(claim);
    if (shrankTooMuch(claim, source, vanished.size())) {
      rows.mark(claim.run(), true, false, vanished.size());
      rows.end(claim.run(), RunState.QUARANTINED, quarantined(vanished.size()));
      return;
    }
    var removed = intake.archive(source.id(), new HashSet<>(vanished), "harvest:" + source.name());
    rows.add(claim.run(), new Counts(0, 0, 0, 0, removed, 0, 0, 0, 0));
    rows.mark(claim.run(), complete, false, 0);
    rows.end(claim.run(), RunState.DONE, null);
    memory.learn(claim, source, complete ? validators : null, complete);
  }

  private boolean foundNothing(Claim claim) {
    var counts = rows.find(claim.run()).orElseThrow().counts();
    return counts.seen() == counts.failed();
  }

  private boolean shrankTooMuch(Claim claim, HarvestSourceView source, int vanished) {
    if (vanished == 0 || vanished < config.shrinkLeast()) {
      return false;
    }
    var created = rows.find(claim.run()).orElseThrow().counts().created();
    var before = findings.living(source.id()) - created;
    return vanished > before * config.shrinkLimit();
  }

  /// What waited for consent is answered by a newer reading.
  private void supersede(Claim claim) {
    var waiting = rows.quarantined(claim.source());
    for (var run : waiting) {
      rows.end(
          run,
          RunState.CANCELLED,
          new Text("A later run took its place.", "Een latere oogst kwam ervoor in de plaats."));
    }
  }

  private void hold(Claim claim) {
    if (!rows.hold(claim)) {
      throw new LostRun();
    }
  }

  private static Text nothing(HarvestSourceView source) {
    return Text.of(
        "Nothing found: no dataset, series, data service or catalogue could be read at %s. Is the"
            + " address right, and does it need no login? What was there before stays.",
        "Niets gevonden: op %s is geen dataset, reeks, dataservice of catalogus te lezen. Klopt het"
            + " adres, en is er geen inlog nodig? Wat er al was, blijft.",
        source.url());
  }

  private static Text quarantined(int vanished) {
    return Text.of(
        "%d entries are missing. Nothing is removed until an administrator agrees.",
        "%d beschrijvingen ontbreken. Niets wordt verwijderd voordat een beheerder instemt.",
        vanished);
  }
}

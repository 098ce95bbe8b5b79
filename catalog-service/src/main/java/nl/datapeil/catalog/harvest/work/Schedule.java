package nl.datapeil.catalog.harvest.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.harvest.ledger.Cause;
import nl.datapeil.catalog.harvest.ledger.Claim;
import nl.datapeil.catalog.harvest.ledger.RunQueue;
import nl.datapeil.catalog.harvest.ledger.RunRows;
import nl.datapeil.catalog.harvest.ledger.RunState;
import nl.datapeil.catalog.harvest.ledger.SourceMemory;
import nl.datapeil.catalog.harvest.source.HarvestSourceService;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.Text;

/// Which runs there are to do, and which pod does them.
@ApplicationScoped
@Transactional
class Schedule {
  private final RunQueue queue;
  private final RunRows rows;
  private final SourceMemory memory;
  private final HarvestSourceService sources;
  private final Duration lease;
  private final Duration longest;

  Schedule(
      RunQueue queue,
      RunRows rows,
      SourceMemory memory,
      HarvestSourceService sources,
      CatalogConfig config) {
    this.queue = queue;
    this.rows = rows;
    this.memory = memory;
    this.sources = sources;
    lease = config.harvest().lease();
    longest = config.harvest().longest();
  }

  /// Queues a run for every source that is due.
  void queueDue() {
    for (var source : memory.due()) {
      rows.insert(Ids.next(), source, Cause.SCHEDULED, "schedule");
      memory.dueAgain(source, sources.get(source).schedule());
    }
  }

  /// Whoever does them learns of it as of a run that was cancelled.
  void endOverdue() {
    queue.overdue(longest).forEach(run -> rows.end(run, RunState.FAILED, tooLong()));
  }

  private Text tooLong() {
    return Text.of(
        "It took more than %d minutes, the longest that a run may take. What was stored stays.",
        "De oogst duurde langer dan de %d minuten die een oogst mag duren. Wat was opgeslagen,"
            + " blijft.",
        longest.toMinutes());
  }

  Optional<Claim> claim(UUID runner) {
    return queue.claim(runner, lease);
  }

  /// Those of the runs that are still this runner's.
  Set<UUID> beat(UUID runner, Collection<UUID> runs) {
    return queue.beat(runner, runs);
  }
}

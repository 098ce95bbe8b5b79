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
import nl.datapeil.catalog.harvest.ledger.SourceMemory;
import nl.datapeil.catalog.harvest.source.HarvestSourceService;
import nl.datapeil.kit.id.Ids;

/// Which runs there are to do, and which pod does them.
@ApplicationScoped
@Transactional
class Schedule {
  private final RunQueue queue;
  private final RunRows rows;
  private final SourceMemory memory;
  private final HarvestSourceService sources;
  private final Duration lease;

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
  }

  /// Queues a run for every source that is due.
  void queueDue() {
    for (var source : memory.due()) {
      rows.insert(Ids.next(), source, Cause.SCHEDULED, "schedule");
      memory.dueAgain(source, sources.get(source).schedule());
    }
  }

  Optional<Claim> claim(UUID runner) {
    return queue.claim(runner, lease);
  }

  /// Those of the runs that are still this runner's.
  Set<UUID> beat(UUID runner, Collection<UUID> runs) {
    return queue.beat(runner, runs);
  }
}

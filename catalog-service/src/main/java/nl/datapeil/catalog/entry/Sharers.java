package nl.datapeil.catalog.entry;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Brings the entries that need a changed shared node up to date, a while after the change: there
/// may be thousands, and no edit waits for the locks of others.
@ApplicationScoped
class Sharers {
  private final SharerBatches batches;

  Sharers(SharerBatches batches) {
    this.batches = batches;
  }

  @Scheduled(
      every = "${catalog.shared-nodes.every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void refresh() {
    var more = true;
    while (more) {
      more = batches.next();
    }
  }
}

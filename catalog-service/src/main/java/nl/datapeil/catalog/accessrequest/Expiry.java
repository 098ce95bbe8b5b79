package nl.datapeil.catalog.accessrequest;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Writes down that requests expired. Their state follows from the dates already; this adds the
/// lines to the history. Pods may run it at once: each takes what no other holds.
@ApplicationScoped
class Expiry {
  private final DecisionService decisions;

  Expiry(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    var more = true;
    while (more) {
      more = decisions.expire() > 0;
    }
  }
}

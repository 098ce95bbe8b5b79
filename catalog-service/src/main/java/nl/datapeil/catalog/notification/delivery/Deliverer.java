package nl.datapeil.catalog.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Places;

/// Serves subscriptions that have something to be told, a few at a time.
@ApplicationScoped
class Deliverer {
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Leases leases;
  private final Visit visit;
  private final Places places;

  Deliverer(Leases leases, Visit visit, CatalogConfig config) {
    this.leases = leases;
    this.visit = visit;
    places =
        new Places(
            config.notification().parallel(),
            work -> Thread.ofVirtual().name("deliverer").start(work));
  }

  /// Starts as many turns as there are places and subscriptions; does not wait for them.
  @Scheduled(
      every = "${catalog.notification.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void wake() {
    places.fill(this::next);
  }

  private Optional<Runnable> next() {
    return leases.take(LEASE).map(lease -> () -> visit.serve(lease));
  }

  /// Serves all there is, one after the other.
  void serveAll() {
    for (var lease = leases.take(LEASE); lease.isPresent(); lease = leases.take(LEASE)) {
      visit.serve(lease.get());
    }
  }
}

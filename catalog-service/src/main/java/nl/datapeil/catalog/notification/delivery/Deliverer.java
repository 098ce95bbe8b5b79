package nl.datapeil.catalog.notification.delivery;

import static nl.datapeil.catalog.notification.SubscriptionStatus.PENDING;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.notification.HandshakeService;

/// Serves subscriptions that have something to be told, a few at a time.
@ApplicationScoped
class Deliverer {
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Leases leases;
  private final HandshakeService subscriptions;
  private final Handshake handshake;
  private final Turn turn;
  private final Semaphore places;

  Deliverer(
      Leases leases,
      HandshakeService subscriptions,
      Handshake handshake,
      Turn turn,
      CatalogConfig config) {
    this.leases = leases;
    this.subscriptions = subscriptions;
    this.handshake = handshake;
    this.turn = turn;
    places = new Semaphore(config.notification().parallel());
  }

  /// Starts as many turns as there are places and subscriptions; does not wait for them.
  @Scheduled(
      every = "${catalog.notification.every:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void wake() {
    while (places.tryAcquire()) {
      var lease = leases.take(LEASE);
      if (lease.isEmpty()) {
        places.release();
        return;
      }
      Thread.ofVirtual().name("deliverer").start(() -> serveAndLeave(lease.get()));
    }
  }

  /// Serves all there is, one after the other.
  void serveAll() {
    for (var lease = leases.take(LEASE); lease.isPresent(); lease = leases.take(LEASE)) {
      serve(lease.get());
    }
  }

  private void serveAndLeave(Lease lease) {
    try {
      serve(lease);
    } finally {
      places.release();
    }
  }

  private void serve(Lease lease) {
    var recipient = subscriptions.recipient(lease.subscription());
    if (recipient.isEmpty()) {
      return;
    }
    if (recipient.get().status() == PENDING) {
      handshake.with(recipient.get(), lease);
    } else {
      turn.serve(lease, recipient.get());
    }
  }
}

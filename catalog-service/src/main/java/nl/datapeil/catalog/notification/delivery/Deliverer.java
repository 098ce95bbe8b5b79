package nl.datapeil.catalog.notification.delivery;

import static nl.datapeil.catalog.notification.SubscriptionStatus.PENDING;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Places;
import nl.datapeil.catalog.notification.HandshakeService;

/// Serves subscriptions that have something to be told, a few at a time.
@ApplicationScoped
class Deliverer {
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Leases leases;
  private final HandshakeService subscriptions;
  private final Handshake handshake;
  private final Turn turn;
  private final Setbacks setbacks;
  private final InstantSource clock;
  private final Places places;

  Deliverer(
      Leases leases,
      HandshakeService subscriptions,
      Handshake handshake,
      Turn turn,
      Setbacks setbacks,
      InstantSource clock,
      CatalogConfig config) {
    this.leases = leases;
    this.subscriptions = subscriptions;
    this.handshake = handshake;
    this.turn = turn;
    this.setbacks = setbacks;
    this.clock = clock;
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
    return leases.take(LEASE).map(lease -> () -> serve(lease));
  }

  /// Serves all there is, one after the other.
  void serveAll() {
    for (var lease = leases.take(LEASE); lease.isPresent(); lease = leases.take(LEASE)) {
      serve(lease.get());
    }
  }

  /// A fault of ours counts as a failed attempt, so that it is not made for ever and its owner sees
  /// that nothing comes.
  private void serve(Lease lease) {
    try {
      bring(lease);
    } catch (RuntimeException e) {
      Log.errorf(e, "Serving subscription %s failed", lease.subscription());
      setbacks.afterFault(lease, clock.instant());
    }
  }

  private void bring(Lease lease) {
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

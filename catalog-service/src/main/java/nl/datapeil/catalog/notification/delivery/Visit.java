package nl.datapeil.catalog.notification.delivery;

import static nl.datapeil.catalog.notification.SubscriptionStatus.PENDING;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import nl.datapeil.catalog.notification.HandshakeService;

/// Serves one subscription: asks its sink, or tells it what it waits for.
@Singleton
class Visit {
  private final HandshakeService subscriptions;
  private final Handshake handshake;
  private final Turn turn;
  private final Setbacks setbacks;
  private final InstantSource clock;

  Visit(
      HandshakeService subscriptions,
      Handshake handshake,
      Turn turn,
      Setbacks setbacks,
      InstantSource clock) {
    this.subscriptions = subscriptions;
    this.handshake = handshake;
    this.turn = turn;
    this.setbacks = setbacks;
    this.clock = clock;
  }

  /// A fault of ours counts as a failed attempt, so that it is not made for ever and its owner sees
  /// that nothing comes.
  void serve(Lease lease) {
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

package nl.datapeil.catalog.notification.delivery;

import static nl.datapeil.catalog.notification.SubscriptionStatus.REFUSED;
import static nl.datapeil.catalog.notification.SubscriptionStatus.WAITING;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import nl.datapeil.catalog.notification.HandshakeService;
import nl.datapeil.catalog.notification.Recipient;
import nl.datapeil.catalog.outgoing.Reply;

/// Asks a sink whether it wants events from us. The status of its answer says nothing, only its
/// headers do.
@Singleton
class Handshake {
  private final SinkClient sinks;
  private final HandshakeService subscriptions;
  private final Leases leases;
  private final Setbacks setbacks;
  private final InstantSource clock;

  Handshake(
      SinkClient sinks,
      HandshakeService subscriptions,
      Leases leases,
      Setbacks setbacks,
      InstantSource clock) {
    this.sinks = sinks;
    this.subscriptions = subscriptions;
    this.leases = leases;
    this.setbacks = setbacks;
    this.clock = clock;
  }

  /// Ends the lease.
  void with(Recipient recipient, Lease lease) {
    switch (sinks.ask(recipient)) {
      case Reply.Broken(var why, _) -> {
        setbacks.afterHandshake(why.en(), lease, clock.instant());
        return;
      }
      case Reply.Refused(var why) -> subscriptions.become(recipient.id(), REFUSED, why.en());
      case Reply.Answered answer -> settle(recipient, answer);
    }
    leases.release(lease, clock.instant());
  }

  private void settle(Recipient recipient, Reply.Answered answer) {
    var allowed = answer.header("webhook-allowed-origin").map(String::strip);
    if (allowed.isEmpty()) {
      subscriptions.become(
          recipient.id(), WAITING, "The sink gave no WebHook-Allowed-Origin; it may call back.");
    } else if (allowed.get().equals("*") || allowed.get().equalsIgnoreCase(sinks.origin())) {
      subscriptions.granted(recipient.id(), answer.header("webhook-allowed-rate").orElse(null));
    } else {
      subscriptions.become(recipient.id(), REFUSED, "The sink allows another origin than ours.");
    }
  }
}

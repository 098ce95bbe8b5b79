package nl.datapeil.catalog.notification.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.datapeil.catalog.notification.Recipient;

/// One turn of one subscription: a number of events in their order, until one fails. Dead letters
/// that its owner wants again go first.
@Singleton
class Turn {
  private static final int MOST_EVENTS = 200;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Leases leases;
  private final Queue queue;
  private final SinkClient sinks;
  private final Setbacks setbacks;
  private final InstantSource clock;

  Turn(Leases leases, Queue queue, SinkClient sinks, Setbacks setbacks, InstantSource clock) {
    this.leases = leases;
    this.queue = queue;
    this.sinks = sinks;
    this.setbacks = setbacks;
    this.clock = clock;
  }

  void serve(Lease lease, Recipient recipient) {
    var most = Math.min(MOST_EVENTS, recipient.perMinute());
    var letters = leases.wanted(lease, most);
    if (letters.isEmpty()) {
      deliver(lease, recipient, most);
    } else {
      redeliver(letters, lease, recipient);
    }
  }

  private void deliver(Lease lease, Recipient recipient, int most) {
    var end = clock.instant().plus(LONGEST);
    var batch = queue.after(lease.position(), recipient, most);
    var sent = 0;
    for (var waiting : batch.events()) {
      var event = waiting.event().numbered(lease.sequence() + sent + 1);
      var outcome = Outcome.of(sinks.deliver(recipient, event, clock.instant()), clock.instant());
      if (!(outcome instanceof Outcome.Delivered)) {
        setbacks.after(
            outcome, sent == 0 ? lease : lease.healthy(), waiting.seq(), clock.instant());
        return;
      }
      if (!leases.delivered(lease, waiting.seq(), clock.instant())) {
        return;
      }
      sent++;
      if (clock.instant().isAfter(end)) {
        leases.release(lease, afterSending(sent, recipient));
        return;
      }
    }
    leases.passed(lease, batch.end(), clock.instant());
    leases.release(lease, afterSending(sent, recipient));
  }

  /// Until one fails, or for as long as the lease surely lasts; the rest stays wanted.
  private void redeliver(List<Undelivered> letters, Lease lease, Recipient recipient) {
    var end = clock.instant().plus(LONGEST);
    var sent = 0;
    for (var letter : letters) {
      var waiting = queue.numbered(letter.seq(), recipient);
      if (waiting.isEmpty()) {
        leases.bury(lease, letter.seq(), null, "You may not see this any more.", clock.instant());
        continue;
      }
      var event = waiting.get().event().numbered(letter.number());
      var outcome = Outcome.of(sinks.deliver(recipient, event, clock.instant()), clock.instant());
      if (!(outcome instanceof Outcome.Delivered)) {
        setbacks.afterRedelivery(outcome, lease, letter.seq(), clock.instant());
        return;
      }
      leases.unbury(lease, letter.seq());
      sent++;
      if (clock.instant().isAfter(end)) {
        break;
      }
    }
    leases.release(lease, afterSending(sent, recipient));
  }

  /// So that no more events a minute are sent than the sink allows.
  private Instant afterSending(int events, Recipient recipient) {
    return clock
        .instant()
        .plus(Duration.ofMinutes(1).multipliedBy(events).dividedBy(recipient.perMinute()));
  }
}

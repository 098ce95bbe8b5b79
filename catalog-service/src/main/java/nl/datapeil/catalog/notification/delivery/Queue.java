package nl.datapeil.catalog.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.datapeil.catalog.change.ChangeReader;
import nl.datapeil.catalog.change.Happening;
import nl.datapeil.catalog.change.feed.CloudEvent;
import nl.datapeil.catalog.change.feed.CloudEvents;
import nl.datapeil.catalog.notification.Recipient;

/// What waits for a subscriber. The log itself is the queue: an event is copied nowhere before it
/// is given up on.
@ApplicationScoped
@Transactional
class Queue {
  private final ChangeReader log;
  private final CloudEvents events;

  Queue(ChangeReader log, CloudEvents events) {
    this.log = log;
    this.events = events;
  }

  record Waiting(long seq, CloudEvent event) {}

  /// `end` is how far the log was read; there is nothing else for this subscriber up to there.
  record Batch(List<Waiting> events, long end) {
    Batch {
      events = List.copyOf(events);
    }

    /// Of at most `limit` events that were `found` when the log ended at `head`, or a little later.
    static Batch of(List<Waiting> found, int limit, long head) {
      var last = found.isEmpty() ? 0 : found.getLast().seq();
      return new Batch(found, found.size() == limit ? last : Math.max(last, head));
    }
  }

  Batch after(long position, Recipient recipient, int limit) {
    var head = log.head();
    var found = log.after(position, recipient.filter(), limit).stream().map(this::waiting).toList();
    return Batch.of(found, limit, head);
  }

  /// Empty when the subscriber may not see it any more.
  Optional<Waiting> numbered(long seq, Recipient recipient) {
    return log.numbered(seq)
        .filter(found -> found.change().visible() || recipient.filter().everything())
        .map(this::waiting);
  }

  private Waiting waiting(Happening happening) {
    return new Waiting(happening.line().seq(), events.of(happening));
  }
}

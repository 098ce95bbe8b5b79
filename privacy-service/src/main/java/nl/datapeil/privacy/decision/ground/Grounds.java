package nl.datapeil.privacy.decision.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Purpose;
import org.jspecify.annotations.Nullable;

/// Keeps what decisions rest on for a second at most. The registers' own changes are heeded at
/// once, in every pod: a decision on older grounds is not recorded, and [#forget] is told.
@ApplicationScoped
public class Grounds {
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final Duration RENEW_AFTER = Duration.ofMillis(500);

  private final GroundReader reader;
  private final Today today;
  private final ReentrantLock reading = new ReentrantLock();
  private final AtomicBoolean renewing = new AtomicBoolean();
  private volatile @Nullable Ground current;

  public Grounds(GroundReader reader, Today today) {
    this.reader = reader;
    this.today = today;
  }

  /// For decisions that are recorded.
  public Ground current() {
    var known = current;
    if (known == null || known.isOlderThan(LONGEST) || !known.day().equals(today.date())) {
      return read(known);
    }
    if (known.isOlderThan(RENEW_AFTER) && renewing.compareAndSet(false, true)) {
      Thread.ofVirtual().name("decision-grounds").start(() -> renew(known));
    }
    return known;
  }

  /// For questions whose answers are not recorded, so that nothing else would tell they are old.
  public Ground afresh() {
    return reader.read();
  }

  public Purpose purpose(Ground ground, UUID activity) {
    var known = ground.known(activity);
    if (known != null) {
      ground.note(activity);
      return known;
    }
    var read = reader.purpose(activity);
    // What does not exist is not kept: whoever makes up ids would fill the memory.
    if (read instanceof Purpose.Filed) {
      ground.note(activity);
      ground.keep(activity, read);
    }
    return read;
  }

  /// What the registers know of an activity as it would be.
  public Facts facts(FiledActivity draft) {
    return reader.facts(draft);
  }

  /// This ground has been overtaken.
  public void forget(Ground ground) {
    reading.lock();
    try {
      if (current == ground) {
        current = null;
      }
    } finally {
      reading.unlock();
    }
  }

  /// Ahead of time and beside the requests, so that none of them waits for it.
  private void renew(Ground known) {
    try {
      var renewed = reader.read(known);
      reading.lock();
      try {
        if (current == known) {
          current = renewed;
        }
      } finally {
        reading.unlock();
      }
    } finally {
      renewing.set(false);
    }
  }

  private Ground read(@Nullable Ground outdated) {
    reading.lock();
    try {
      var known = current;
      if (known != null && known != outdated) {
        return known;
      }
      var read = reader.read();
      current = read;
      return read;
    } finally {
      reading.unlock();
    }
  }
}

package nl.datapeil.catalog.notification.delivery;

import static nl.datapeil.catalog.notification.SubscriptionStatus.ENDED;
import static nl.datapeil.catalog.notification.SubscriptionStatus.REFUSED;
import static nl.datapeil.catalog.notification.SubscriptionStatus.SUSPENDED;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.notification.HandshakeService;
import org.jspecify.annotations.Nullable;

/// What to do about a delivery that did not succeed: try again later, give up on the event, or
/// stop.
@Singleton
class Setbacks {
  private static final int REJECTIONS = 5;

  private final Leases leases;
  private final HandshakeService subscriptions;
  private final Backoff backoff;
  private final Duration patience;

  Setbacks(Leases leases, HandshakeService subscriptions, CatalogConfig config) {
    this.leases = leases;
    this.subscriptions = subscriptions;
    var settings = config.notification();
    backoff = new Backoff(settings.firstPause(), settings.longestPause(), new SecureRandom());
    patience = settings.patience();
  }

  /// Ends the lease.
  void after(Outcome outcome, Lease lease, long seq, Instant now) {
    switch (outcome) {
      case Outcome.Delivered() -> leases.release(lease, now);
      case Outcome.Gone() -> end(lease, now);
      case Outcome.Later(var pause, var status) ->
          tryAgain(lease, seq, "Asked to wait", status, now, now.plus(pause).plusSeconds(1));
      case Outcome.Rejected(var status) -> {
        var why = "Rejected with status " + status;
        if (lease.failures() + 1 >= REJECTIONS) {
          giveUp(lease, seq, status, why, now);
          leases.release(lease, now);
        } else {
          leases.postpone(lease, why, now, next(lease, now));
        }
      }
      case Outcome.Failed(var why, var status) ->
          tryAgain(lease, seq, why, status, now, next(lease, now));
    }
  }

  /// A dead letter that failed again lies there until it is asked for again; the sink is left alone
  /// for a while. Ends the lease.
  void afterRedelivery(Outcome outcome, Lease lease, long seq, Instant now) {
    switch (outcome) {
      case Outcome.Delivered() -> leases.release(lease, now);
      case Outcome.Gone() -> end(lease, now);
      case Outcome.Later(var pause, _) -> leases.release(lease, now.plus(pause).plusSeconds(1));
      case Outcome.Rejected(var status) -> {
        leases.bury(lease, seq, status, "Rejected with status " + status, now);
        leases.release(lease, now);
      }
      case Outcome.Failed(var why, var status) -> {
        leases.bury(lease, seq, status, why, now);
        leases.release(lease, next(lease, now));
      }
    }
  }

  void afterHandshake(String why, Lease lease, Instant now) {
    if (isExhausted(lease, now)) {
      subscriptions.become(lease.subscription(), REFUSED, why);
      leases.release(lease, now);
    } else {
      leases.postpone(lease, why, now, next(lease, now));
    }
  }

  /// A fault of ours, before the sink could say anything: the same event is tried again.
  void afterFault(Lease lease, Instant now) {
    var why = "Internal failure";
    if (isExhausted(lease, now)) {
      subscriptions.become(lease.subscription(), SUSPENDED, why);
      leases.release(lease, now);
    } else {
      leases.postpone(lease, why, now, next(lease, now));
    }
  }

  void end(Lease lease, Instant now) {
    subscriptions.become(lease.subscription(), ENDED, "The sink answered 410 Gone.");
    leases.release(lease, now);
  }

  private void tryAgain(
      Lease lease, long seq, String why, @Nullable Integer status, Instant now, Instant next) {
    if (isExhausted(lease, now)) {
      giveUp(lease, seq, status, why, now);
      subscriptions.become(lease.subscription(), SUSPENDED, why);
      leases.release(lease, now);
    } else {
      leases.postpone(lease, why, now, next);
    }
  }

  /// Later events stay in the log; the subscription goes on after this one.
  private void giveUp(Lease lease, long seq, @Nullable Integer status, String why, Instant now) {
    leases.bury(lease, seq, status, why, now);
    leases.buried(lease, seq, now);
  }

  private boolean isExhausted(Lease lease, Instant now) {
    return lease.failingSince() != null && !now.isBefore(lease.failingSince().plus(patience));
  }

  private Instant next(Lease lease, Instant now) {
    return now.plus(backoff.pause(lease.failures() + 1));
  }
}

package nl.datapeil.gateway.proxy;

import io.vertx.core.Vertx;
import java.time.Duration;

/// Barks once when nothing has moved for too long. Used on one event loop only.
final class Watchdog {
  private final Vertx vertx;
  private final long patienceNanos;
  private final Runnable bark;
  private long lastMove = System.nanoTime();
  private long timer;

  Watchdog(Vertx vertx, Duration patience, Runnable bark) {
    this.vertx = vertx;
    this.patienceNanos = patience.toNanos();
    this.bark = bark;
    wakeIn(patienceNanos);
  }

  void moved() {
    lastMove = System.nanoTime();
  }

  void stop() {
    vertx.cancelTimer(timer);
  }

  private void wakeIn(long nanos) {
    timer = vertx.setTimer(Math.max(1, Duration.ofNanos(nanos).toMillis()), _ -> wake());
  }

  private void wake() {
    var left = patienceNanos - (System.nanoTime() - lastMove);
    if (left > 0) {
      wakeIn(left);
    } else {
      bark.run();
    }
  }
}

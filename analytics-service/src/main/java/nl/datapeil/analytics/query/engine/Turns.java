package nl.datapeil.analytics.query.engine;

import static nl.datapeil.analytics.AnalyticsProblem.TOO_BUSY;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.datapeil.kit.problem.ProblemException;

/// Lets so many queries run at once that their memory limits together fit the machine.
final class Turns {
  private final Semaphore free;
  private final Duration patience;

  Turns(int concurrent, Duration patience) {
    this.free = new Semaphore(concurrent, true);
    this.patience = patience;
  }

  /// Waits for a turn, first come first served, and ends the request when none comes in time.
  Turn await() {
    try {
      if (!free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw tooBusy();
      }
      return free::release;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw tooBusy();
    }
  }

  private static ProblemException tooBusy() {
    return TOO_BUSY.because(
        "All places for queries are taken. Try again after the seconds in Retry-After.",
        "Alle plaatsen voor vragen zijn bezet. Probeer het opnieuw na de seconden in"
            + " Retry-After.");
  }

  /// A place among the running queries, to be given back once.
  @FunctionalInterface
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }
}

package nl.datapeil.catalog.change.feed;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Waits for something to happen (`Prefer: wait=…`), for a bounded number of readers at a time; the
/// others are answered at once.
@Singleton
class Patience {
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int LONGEST_SECONDS = 30;

  private final Semaphore seats = new Semaphore(100);

  <T> List<T> whileEmpty(OptionalInt seconds, Supplier<List<T>> read) {
    var found = read.get();
    if (seconds.isEmpty() || !found.isEmpty() || !seats.tryAcquire()) {
      return found;
    }
    try {
      var end =
          System.nanoTime()
              + Duration.ofSeconds(Math.min(seconds.getAsInt(), LONGEST_SECONDS)).toNanos();
      while (found.isEmpty() && System.nanoTime() < end) {
        Thread.sleep(PAUSE);
        found = read.get();
      }
      return found;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return found;
    } finally {
      seats.release();
    }
  }
}

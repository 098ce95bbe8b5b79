package nl.datapeil.catalog.change.feed;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits for something to happen (`Prefer: wait=…`), for a bounded number of readers at a time; the
/// others are answered at once.
@Singleton
class Patience {
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int LONGEST_SECONDS = 30;

  private final Semaphore seats = new Semaphore(100);

  /// Reads again only when `head` has grown.
  <T> T whileNothing(
      OptionalInt seconds, LongSupplier head, Supplier<T> read, Predicate<T> isNothing) {
    var seen = head.getAsLong();
    var found = read.get();
    if (seconds.isEmpty() || !isNothing.test(found) || !seats.tryAcquire()) {
      return found;
    }
    try {
      var end =
          System.nanoTime()
              + Duration.ofSeconds(Math.min(seconds.getAsInt(), LONGEST_SECONDS)).toNanos();
      while (isNothing.test(found) && System.nanoTime() < end) {
        Thread.sleep(PAUSE);
        var now = head.getAsLong();
        found = now > seen ? read.get() : found;
        seen = now;
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

package nl.datapeil.privacy.event;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Holds an empty answer back until there is something to tell (RFC 7240, `Prefer: wait=…`), for a
/// bounded number of readers at a time; the others are answered at once.
@Singleton
class Patience {
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int LONGEST_SECONDS = 30;
  private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=\"?(\\d{1,6})");

  private final Semaphore seats = new Semaphore(100);

  <T> List<T> whileNothing(@Nullable String prefer, Supplier<List<T>> read) {
    var found = read.get();
    var seconds = seconds(prefer);
    if (seconds == 0 || !found.isEmpty() || !seats.tryAcquire()) {
      return found;
    }
    try {
      var end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
      while (found.isEmpty() && System.nanoTime() < end) {
        Thread.sleep(PAUSE);
        found = read.get();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      seats.release();
    }
    return found;
  }

  private static int seconds(@Nullable String prefer) {
    var asked = WAIT.matcher(prefer == null ? "" : prefer);
    return asked.find() ? Math.min(Integer.parseInt(asked.group(1)), LONGEST_SECONDS) : 0;
  }
}

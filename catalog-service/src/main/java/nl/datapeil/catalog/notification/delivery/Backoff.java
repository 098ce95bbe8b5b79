package nl.datapeil.catalog.notification.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait after a failure: twice as long each time up to a longest pause, of which a
/// random half, so that sinks that failed together are not called together again.
record Backoff(Duration first, Duration longest, RandomGenerator random) {
  private static final int MOST_DOUBLINGS = 30;

  /// After so many failures in a row, at least one.
  Duration pause(int failures) {
    var doublings = Math.min(failures - 1, MOST_DOUBLINGS);
    var whole = Math.min(first.toMillis() << doublings, longest.toMillis());
    return Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
  }
}

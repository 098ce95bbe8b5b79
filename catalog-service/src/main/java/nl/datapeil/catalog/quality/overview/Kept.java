package nl.datapeil.catalog.quality.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Answers that are given again for a while, so that what many ask is worked out once. Those who
/// ask while it is being worked out wait for it, and for a second get its failure. Keys are few and
/// never of a caller's making.
final class Kept<K, V> {
  private record Answer<V>(Supplier<V> value, Instant until) {}

  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final Map<K, Answer<V>> answers = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final Duration time;

  Kept(InstantSource clock, Duration time) {
    this.clock = clock;
    this.time = time;
  }

  V get(K key, Supplier<V> work) {
    return answers
        .compute(
            key,
            (_, old) -> old != null && clock.instant().isBefore(old.until()) ? old : worked(work))
        .value()
        .get();
  }

  private Answer<V> worked(Supplier<V> work) {
    try {
      var value = work.get();
      return new Answer<>(() -> value, clock.instant().plus(time));
    } catch (RuntimeException e) {
      var until = clock.instant().plus(time.compareTo(AFTER_FAILURE) < 0 ? time : AFTER_FAILURE);
      return new Answer<>(
          () -> {
            throw e;
          },
          until);
    }
  }
}

package nl.datapeil.catalog.quality.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Answers that are given again for a while, so that what many ask is worked out once. Those who
/// ask while it is being worked out wait for it. Keys are few and never of a caller's making.
final class Kept<K, V> {
  private record Answer<V>(V value, Instant until) {}

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
            (_, old) ->
                old != null && clock.instant().isBefore(old.until())
                    ? old
                    : new Answer<>(work.get(), clock.instant().plus(time)))
        .value();
  }
}

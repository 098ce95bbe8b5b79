package nl.datapeil.catalog.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
  private static final Duration FIRST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofHours(1);

  @ParameterizedTest
  @CsvSource({"1,10", "2,20", "3,40", "9,2560", "10,3600", "64,3600", "100000,3600"})
  void doublesUpToTheLongestPause(int failures, long seconds) {
    var longest = new Backoff(FIRST, LONGEST, always(Long.MAX_VALUE)).pause(failures);
    var shortest = new Backoff(FIRST, LONGEST, always(0)).pause(failures);

    assertThat(longest).isEqualTo(Duration.ofSeconds(seconds));
    assertThat(shortest).isEqualTo(Duration.ofSeconds(seconds).dividedBy(2));
  }

  @Test
  void differsBetweenSinks() {
    var backoff = new Backoff(FIRST, LONGEST, RandomGenerator.getDefault());

    var pauses =
        java.util.stream.IntStream.range(0, 100).mapToObj(_ -> backoff.pause(8)).distinct();

    assertThat(pauses.count()).isGreaterThan(50);
  }

  /// The smaller of `value` and the bound.
  private static RandomGenerator always(long value) {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return value;
      }

      @Override
      public long nextLong(long bound) {
        return Math.min(value, bound - 1);
      }
    };
  }
}

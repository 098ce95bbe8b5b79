package nl.datapeil.catalog.quality.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {
  private final AtomicInteger worked = new AtomicInteger();
  private Instant now = Instant.parse("2026-01-31T12:00:00Z");
  private final Kept<String, Integer> kept = new Kept<>(() -> now, Duration.ofSeconds(10));

  @Test
  void worksItOutOnceForAWhile() {
    var first = kept.get("a", worked::incrementAndGet);
    now = now.plusSeconds(9);
    var again = kept.get("a", worked::incrementAndGet);
    var other = kept.get("b", worked::incrementAndGet);
    now = now.plusSeconds(1);
    var later = kept.get("a", worked::incrementAndGet);

    assertThat(first).isEqualTo(again).isEqualTo(1);
    assertThat(other).isEqualTo(2);
    assertThat(later).isEqualTo(3);
  }

  @Test
  void keepsAFailureForASecond() {
    assertThatThrownBy(() -> kept.get("a", () -> Integer.parseInt("x")))
        .isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> kept.get("a", worked::incrementAndGet))
        .isInstanceOf(NumberFormatException.class);

    now = now.plusSeconds(1);

    assertThat(kept.get("a", worked::incrementAndGet)).isEqualTo(1);
  }
}

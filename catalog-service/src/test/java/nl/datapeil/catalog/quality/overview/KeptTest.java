package nl.datapeil.catalog.quality.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KeptTest {
  private static final Set<Thread.State> WAITING =
      EnumSet.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TIMED_WAITING);

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
  @Timeout(60)
  void letsThoseWhoAskMeanwhileWait() throws ExecutionException, InterruptedException {
    var begun = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var first = new FutureTask<>(() -> kept.get("a", () -> workedOut(begun, mayEnd)));
    var second = new FutureTask<>(() -> kept.get("a", worked::incrementAndGet));
    Thread.ofPlatform().start(first);
    begun.await();

    var waiting = Thread.ofPlatform().start(second);
    while (!WAITING.contains(waiting.getState()) && !second.isDone()) {
      Thread.onSpinWait();
    }
    mayEnd.countDown();

    assertThat(first.get()).isEqualTo(second.get()).isEqualTo(1);
  }

  private int workedOut(CountDownLatch begun, CountDownLatch mayEnd) {
    begun.countDown();
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return worked.incrementAndGet();
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

package nl.datapeil.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
  private final Places places = new Places(2, waiting::add);

  @Test
  void keepsItsPlacesWhenWorkCannotBeLookedFor() {
    for (var i = 0; i < 3; i++) {
      assertThatThrownBy(() -> places.fill(PlacesTest::failing))
          .isInstanceOf(IllegalStateException.class);
    }

    places.fill(() -> Optional.of(() -> {}));

    assertThat(waiting).hasSize(2);
  }

  @Test
  void keepsItsPlacesWhenNothingCanBeStarted() {
    var closed =
        new Places(
            1,
            _ -> {
              throw new RejectedExecutionException("stopped");
            });

    for (var i = 0; i < 2; i++) {
      assertThatThrownBy(() -> closed.fill(() -> Optional.of(() -> {})))
          .isInstanceOf(RejectedExecutionException.class);
    }
  }

  @Test
  void looksForMoreWhenAPlaceComesFree() {
    var done = new ArrayList<String>();
    var work = new ArrayDeque<>(List.of("a", "b", "c"));
    places.fill(() -> Optional.ofNullable(work.poll()).map(name -> () -> done.add(name)));

    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }

    assertThat(done).containsExactly("a", "b", "c");
  }

  private static Optional<Runnable> failing() {
    throw new IllegalStateException("no connection");
  }
}

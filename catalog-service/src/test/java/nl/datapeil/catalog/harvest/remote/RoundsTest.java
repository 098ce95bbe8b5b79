package nl.datapeil.catalog.harvest.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundsTest {
  private final Rounds rounds = new Rounds();

  @ParameterizedTest
  @CsvSource({"0,1", "0,2", "0,3", "1,2", "5,7", "100,3", "3,100"})
  void noticesARoundAfterAWayThere(int way, int round) {
    var pages = way + round;

    var read = readUntilRefused(page -> page + 1 < pages ? page + 1 : way, 10 * pages + 10);

    assertThat(read).isBetween(pages, 3 * pages + 3);
  }

  @Test
  void letsAsManyPagesBeAsThereAre() {
    assertThat(readUntilRefused(page -> page + 1, 10_000)).isEqualTo(10_000);
  }

  @Test
  void noticesThatPagesHoldNothing() {
    var some = IntStream.range(0, 100).anyMatch(page -> rounds.goOnForNothing(page % 9 > 0));
    var none = IntStream.range(0, Rounds.MOST_EMPTY).anyMatch(_ -> rounds.goOnForNothing(true));

    assertThat(some).isFalse();
    assertThat(none).isTrue();
  }

  private int readUntilRefused(IntUnaryOperator nextOf, int most) {
    var page = 0;
    for (var read = 1; read < most; read++) {
      var next = nextOf.applyAsInt(page);
      if (rounds.goRound(url(page), url(next))) {
        return read;
      }
      page = next;
    }
    return most;
  }

  private static URI url(int page) {
    return URI.create("https://example.org/catalogue?page=" + page);
  }
}

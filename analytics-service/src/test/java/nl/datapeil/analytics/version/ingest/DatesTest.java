package nl.datapeil.analytics.version.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatesTest {
  @Test
  void readsTheSameDayInEveryShape() {
    assertThat(
            Stream.of(
                "2026-02-01",
                "2026/2/1",
                "20260201",
                "01-02-2026",
                "1-2-2026",
                "01/02/2026",
                "1.2.2026",
                "2026-02-01T00:00:00.000"))
        .allSatisfy(text -> assertThat(Dates.date(text)).isEqualTo(LocalDate.of(2026, 2, 1)));
  }

  @Test
  void refusesDaysThatDoNotExistAndOtherShapes() {
    assertThat(
            Stream.of("31-02-2026", "2026-13-01", "1-2-26", "2026", "gisteren", "2026-02-01 12:00"))
        .allSatisfy(text -> assertThat(Dates.date(text)).isNull());
  }

  @Test
  void movesTimesWithAnOffsetToUtc() {
    assertThat(
            Stream.of("2026-07-01T14:30:00+02:00", "2026-07-01 12:30Z", "1-7-2026 13:30:00+0100"))
        .allSatisfy(text ->
            assertThat(Dates.dateTime(text)).isEqualTo(LocalDateTime.of(2026, 7, 1, 12, 30)));
  }

  @Test
  void takesTimesWithoutAnOffsetAsTheyAre() {
    assertThat(Dates.dateTime("2017-02-14T15:43:46.000"))
        .isEqualTo(LocalDateTime.of(2017, 2, 14, 15, 43, 46));
    assertThat(Dates.dateTime("2017-02-14")).isEqualTo(LocalDateTime.of(2017, 2, 14, 0, 0));
  }

  @Test
  void keepsMicroseconds() {
    assertThat(Dates.dateTime("2026-01-31T12:00:00.123456789Z"))
        .isEqualTo(LocalDateTime.of(2026, 1, 31, 12, 0, 0, 123_456_000));
  }
}

package nl.datapeil.catalog.search.extent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  @Test
  void endsAYearOnItsLastDay() {
    assertThat(Period.of("2023", "2024-02")).contains(days("2023-01-01", "2024-02-29"));
  }

  @Test
  void lastsWithoutAnEnd() {
    assertThat(Period.of("2023-05-01T10:00:00Z", null).orElseThrow().until())
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void isNoneWithoutDatesOrWithThoseTurnedRound() {
    assertThat(Period.of("gisteren", "2023-13-01")).isEmpty();
    assertThat(Period.of("2024", "2023")).isEmpty();
  }

  private static Period days(String from, String until) {
    return new Period(LocalDate.parse(from).toEpochDay(), LocalDate.parse(until).toEpochDay());
  }
}

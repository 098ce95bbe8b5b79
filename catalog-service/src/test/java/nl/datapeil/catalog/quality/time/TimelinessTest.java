package nl.datapeil.catalog.quality.time;

import static nl.datapeil.catalog.quality.score.FactsFixtures.LISTS;
import static nl.datapeil.catalog.quality.score.FactsFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.datapeil.catalog.quality.time.Timeliness.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelinessTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final String EU = "http://publications.europa.eu/resource/authority/frequency/";

  @ParameterizedTest
  @CsvSource({
    "DAILY, 2026-02-28, ON_TIME",
    "DAILY, 2026-02-27, OVERDUE",
    "WEEKLY, 2026-02-22, ON_TIME",
    "MONTHLY, 2026-02-01, ON_TIME",
    "MONTHLY, 2026-01-31, OVERDUE",
    "QUARTERLY, 2025-12-01, ON_TIME",
    "ANNUAL, 2025-02-28, OVERDUE",
    "ANNUAL, 2025, ON_TIME",
    "ANNUAL, 2025-02, OVERDUE",
    "ANNUAL, 2025-03-01T12:00:00+01:00, ON_TIME"
  })
  void holdsTheLastChangeAgainstTheFrequency(String code, String modified, State state) {
    assertThat(judged(EU + code, modified, null).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"R/P1M, OVERDUE", "R/P2Y, ON_TIME", "P1W, OVERDUE", "R5/P10Y, ON_TIME"})
  void readsRepeatingIntervals(String interval, State state) {
    assertThat(judged(interval, "2026-01-01", null).state()).isEqualTo(state);
  }

  @Test
  void countsTheDaysSinceItWasDue() {
    var judged = judged(EU + "MONTHLY", "2026-01-10", null);

    assertThat(judged.due()).isEqualTo("2026-02-10");
    assertThat(judged.daysOverdue()).isEqualTo(19);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNKNOWN",
        "IRREG",
        "AS_NEEDED",
        "OTHER",
        "NEVER",
        "NOT_PLANNED",
        "CONT",
        "HOURLY",
        "NONSENSE"
      })
  void measuresNothingWhereNothingIsPromised(String code) {
    var judged = judged(EU + code, "2001-01-01", null);

    assertThat(judged.state()).isEqualTo(State.NOT_MEASURED);
    assertThat(judged.why()).isNotNull();
    assertThat(judged.due()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"R/P", "P99999999999Y", "R/PT1H", "P0D", "R/P999999999Y"})
  void survivesStrangeIntervals(String interval) {
    assertThat(judged(interval, "2001-01-01", null).state()).isNotEqualTo(State.OVERDUE);
  }

  @Test
  void measuresNothingWithoutAFrequencyADateOrAPresent() {
    var nothing = Timeliness.of(json("{}"), null, TODAY, LISTS);

    assertThat(nothing.state()).isEqualTo(State.NOT_MEASURED);
    assertThat(judged(EU + "DAILY", "ooit", null).state()).isEqualTo(State.NOT_MEASURED);
    assertThat(judged(EU + "DAILY", "2030-01-01", null).state()).isEqualTo(State.NOT_MEASURED);
  }

  @Test
  void expectsTheChangeAfterOneThatIsAnnounced() {
    var judged = judged(EU + "WEEKLY", "2026-03-02", null);

    assertThat(judged.state()).isEqualTo(State.NOT_MEASURED);
    assertThat(judged.due()).isEqualTo("2026-03-09");
    assertThat(judged.why()).isNotNull();
  }

  @Test
  void measuresNothingOfADatasetThatIsNoLongerKept() {
    var typed =
        json(
            "{'accrualPeriodicity': 'DAILY', 'modified': '2001-01-01', 'datasetStatus':"
                + " 'http://publications.europa.eu/resource/authority/dataset-status/DISCONT'}");

    assertThat(Timeliness.of(typed, null, TODAY, LISTS).state()).isEqualTo(State.NOT_MEASURED);
  }

  @Test
  void takesTheLatestOfDatasetFilesAndData() {
    var typed =
        json(
            "{'accrualPeriodicity': 'R/P1M', 'modified': '2025-01-01',"
                + " 'distribution': [{'modified': '2026-02-20'}]}");
    var measured = LocalDate.of(2026, 2, 25);

    assertThat(Timeliness.of(typed, null, TODAY, LISTS).lastChanged()).isEqualTo("2026-02-20");
    assertThat(Timeliness.of(typed, measured, TODAY, LISTS).lastChanged()).isEqualTo(measured);
  }

  @Test
  void judgesContinuousDataByAMeasurement() {
    assertThat(judged(EU + "CONT", "2020-01-01", LocalDate.of(2026, 2, 20)).state())
        .isEqualTo(State.OVERDUE);
    assertThat(judged(EU + "CONT", "2020-01-01", TODAY).state()).isEqualTo(State.ON_TIME);
  }

  private static Timeliness judged(String frequency, String modified, @Nullable LocalDate data) {
    var typed = json("{}").put("accrualPeriodicity", frequency).put("modified", modified);
    return Timeliness.of(typed, data, TODAY, LISTS);
  }
}

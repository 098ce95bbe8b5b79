package nl.datapeil.privacy.breach.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.datapeil.privacy.breach.terms.Clock.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {
  private static final Instant AWARE = Instant.parse("2026-02-02T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT0S, RUNNING, PT72H",
    "PT47H59M, RUNNING, PT24H1M",
    "PT48H, NEAR, PT24H",
    "PT72H, NEAR, PT0S",
    "PT72H0.001S, PASSED, "
  })
  void runsFor72Hours(Duration since, State state, String left) {
    var clock = Clock.of(AWARE, null, true, AWARE.plus(since));

    assertThat(clock).isEqualTo(new Clock(AWARE.plus(Duration.ofDays(3)), state, left));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-27T12:00, 2026-03-30T13:00",
    "2026-10-23T12:00, 2026-10-26T11:00",
    "2026-12-24T23:30, 2026-12-27T23:30"
  })
  void countsHoursNotDaysWhenTheClockChanges(LocalDateTime aware, LocalDateTime deadline) {
    var amsterdam = ZoneId.of("Europe/Amsterdam");

    assertThat(Clock.deadline(aware.atZone(amsterdam).toInstant()))
        .isEqualTo(deadline.atZone(amsterdam).toInstant());
  }

  @Test
  void stopsWithTheFirstReport() {
    var inTime = Clock.of(AWARE, AWARE.plus(Duration.ofDays(3)), true, AWARE);
    var late = Clock.of(AWARE, AWARE.plus(Duration.ofHours(73)), true, AWARE);

    assertThat(inTime.state()).isEqualTo(State.REPORTED_IN_TIME);
    assertThat(late.state()).isEqualTo(State.REPORTED_LATE);
  }

  @Test
  void stopsWhenNoReportIsNeeded() {
    assertThat(Clock.of(AWARE, null, false, AWARE.plus(Duration.ofDays(9))).state())
        .isEqualTo(State.NOT_NEEDED);
  }
}

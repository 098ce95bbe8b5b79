package nl.datapeil.privacy.activity.terms;

import static org.assertj.core.api.Assertions.assertThat;

import nl.datapeil.kit.problem.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "P5Y, 5 years, 5 jaar",
    "P1Y6M, 1 year and 6 months, 1 jaar en 6 maanden",
    "P1M, 1 month, 1 maand",
    "P4W, 4 weeks, 4 weken",
    "P1D, 1 day, 1 dag",
    "P1M1D, 1 month and 1 day, 1 maand en 1 dag",
    "P0D, not at all, niet"
  })
  void saysHowLong(String period, String en, String nl) {
    assertThat(RetentionPeriod.words(period)).isEqualTo(new Text(en, nl));
  }
}

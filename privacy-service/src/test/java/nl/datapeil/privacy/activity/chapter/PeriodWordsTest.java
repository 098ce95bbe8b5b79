package nl.datapeil.privacy.activity.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.datapeil.kit.problem.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {
  @ParameterizedTest
  @CsvSource({
    "P5Y, 5 years, 5 jaar",
    "P1Y6M, '1 year, 6 months', '1 jaar, 6 maanden'",
    "P4W, 4 weeks, 4 weken",
    "P1M1D, '1 month, 1 day', '1 maand, 1 dag'"
  })
  void saysHowLong(String period, String en, String nl) {
    assertThat(PeriodWords.of(period)).isEqualTo(new Text(en, nl));
  }
}

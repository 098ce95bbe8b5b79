package nl.datapeil.analytics.version.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberNotationTest {
  @Test
  void readsPointNotation() {
    assertThat(Stream.of("1234.5", "1,234.5", "1 234.50", "1.2345e3", "+1234.5", "1'234.5"))
        .allSatisfy(
            text -> assertThat(NumberNotation.POINT.read(text)).isEqualByComparingTo("1234.5"));
  }

  @Test
  void readsCommaNotation() {
    assertThat(Stream.of("-1234,5", "-1.234,5", "-1 234,50", "-1234,500"))
        .allSatisfy(
            text -> assertThat(NumberNotation.COMMA.read(text)).isEqualByComparingTo("-1234.5"));
  }

  @Test
  void readsFractionsWithoutAWholePart() {
    assertThat(NumberNotation.POINT.read(".5")).isEqualByComparingTo("0.5");
    assertThat(NumberNotation.COMMA.read("-,5")).isEqualByComparingTo("-0.5");
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThat(
            Stream.of("", "-", ".", "12a", "1,2,3", "1,23.5", "1.2.3", "NaN", "0x10", "e5", "1 2"))
        .allSatisfy(text -> assertThat(NumberNotation.POINT.read(text)).isNull());
  }

  @Test
  void decidesFromOneDecisiveValue() {
    assertThat(decide(false, "1.234", "1.234,56")).isEqualTo(NumberNotation.COMMA);
    assertThat(decide(false, "1.234", "12.5")).isEqualTo(NumberNotation.POINT);
    assertThat(decide(false, "1,234", "1,5")).isEqualTo(NumberNotation.COMMA);
  }

  @Test
  void takesALoneSeparatorInADecimalColumnForTheDecimalOne() {
    assertThat(decide(false, "1.234")).isEqualTo(NumberNotation.POINT);
    assertThat(decide(false, "1,234")).isEqualTo(NumberNotation.COMMA);
  }

  @Test
  void readsThousandsInAWholeColumn() {
    assertThat(decide(true, "1.234", "5")).isEqualTo(NumberNotation.COMMA);
    assertThat(decide(true, "113.0", "5")).isEqualTo(NumberNotation.POINT);
  }

  @Test
  void doesNotGuessWhetherZerosAreThousandsOrFractions() {
    var vote = vote(true, "1.000", "2.000");

    assertThat(vote.decide(null)).isNull();
    assertThat(vote.decide(NumberNotation.COMMA)).isEqualTo(NumberNotation.COMMA);
  }

  private static NumberNotation decide(boolean whole, String... values) {
    var decided = vote(whole, values).decide(null);
    assertThat(decided).isNotNull();
    return decided;
  }

  private static NotationVote vote(boolean whole, String... values) {
    var vote = new NotationVote(whole, null);
    Stream.of(values).forEach(vote::add);
    return vote;
  }
}

package nl.datapeil.analytics.query.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseTest {
  private static final int PLACES = 20_000;

  @ParameterizedTest
  @CsvSource({"1,1", "1,2", "2,2", "1,5", "3,5", "5,5", "400,5", "1,40", "39,40", "7,1000"})
  void deviatesByNoMoreThanTheLargestAndNotAtAllOnAverage(int people, int largest) {
    var deviations = deviations(new CellKeyNoise(largest), people);

    assertThat(deviations.min().orElseThrow()).isEqualTo(-Math.min(people, largest));
    assertThat(deviations(new CellKeyNoise(largest), people).max().orElseThrow())
        .isLessThanOrEqualTo(largest);
    assertThat(deviations(new CellKeyNoise(largest), people).average().orElseThrow())
        .isCloseTo(0, within(0.01));
  }

  @Test
  void takesEveryDeviationOfManyPeopleAsOften() {
    var shares = shares(new CellKeyNoise(2), 100);

    assertThat(shares.keySet()).containsExactly(-2L, -1L, 0L, 1L, 2L);
    assertThat(shares.values())
        .allSatisfy(share -> assertThat(share).isCloseTo(0.2, within(0.001)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 1, 2})
  void makesEachStepOfGeometricNoiseLessLikelyByEpsilon(double epsilon) {
    var shares = shares(new GeometricNoise(epsilon), 100);

    for (var k = 0L; k < 3; k++) {
      var ratio = share(shares, k + 1) / share(shares, k);
      assertThat(ratio).isCloseTo(Math.exp(-epsilon), within(0.01));
      assertThat(share(shares, -k)).isCloseTo(share(shares, k), within(0.001));
    }
    assertThat(shares.values().stream().mapToDouble(share -> share).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void staysFiniteAtTheEnds() {
    for (var epsilon : List.of(0.001, 1.0, 1000.0)) {
      var noise = new GeometricNoise(epsilon);
      assertThat(Math.abs(noise.deviation(1, 0x1p-54))).isLessThan(40_000);
      assertThat(Math.abs(noise.deviation(1, 1 - 0x1p-53))).isLessThan(40_000);
    }
    assertThat(new CellKeyNoise(3).deviation(9, 1 - 0x1p-53)).isEqualTo(3);
    assertThat(new CellKeyNoise(3).deviation(1, 1 - 0x1p-53)).isEqualTo(3);
  }

  @Test
  void neverMakesPeopleOfNobodyNorFewerThanNobody() {
    var perturb = new PerturbFunction(List.of(new GeometricNoise(0.05)), String::hashCode);

    assertThat(perturb.perturbed(0, "1")).isZero();
    assertThat(IntStream.range(0, 1000).mapToLong(i -> perturb.perturbed(1, "cell " + i * 7919L)))
        .allMatch(number -> number >= 0);
  }

  private static double share(SortedMap<Long, Double> shares, long deviation) {
    return Objects.requireNonNull(shares.get(deviation));
  }

  private static LongStream deviations(Noise noise, int people) {
    return IntStream.range(0, PLACES).mapToLong(i -> noise.deviation(people, (i + 0.5) / PLACES));
  }

  private static SortedMap<Long, Double> shares(Noise noise, int people) {
    var shares = new TreeMap<Long, Double>();
    deviations(noise, people).forEach(k -> shares.merge(k, 1.0 / PLACES, Double::sum));
    return shares;
  }
}

package nl.datapeil.quickstart.demo.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RdNewTest {
  /// Degrees of latitude and longitude that are about 0.3 m.
  private static final double DEGREES = 0.000_004;

  private final RdNew rd = new RdNew();

  @Test
  void putsTheTowerOfAmersfoortWhereItStands() {
    var tower = rd.toLonLat(new Point(155_000, 463_000));

    assertThat(tower.lon()).isCloseTo(5.387_206_21, within(DEGREES));
    assertThat(tower.lat()).isCloseTo(52.155_174_40, within(DEGREES));
  }

  @Test
  void findsItsWayBack() {
    var there = new Point(160_123.456, 489_123.456);

    var back = rd.toRd(rd.toLonLat(there));

    assertThat(back.distanceTo(there)).isLessThan(0.001);
  }
}

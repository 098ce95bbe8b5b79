package nl.datapeil.catalog.search.extent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WktTest {
  @Test
  void findsTheBoundsOfAPolygon() {
    assertThat(Wkt.boundsOf("POLYGON((4.7 52.2, 5.1 52.2, 5.1 52.5, 4.7 52.5, 4.7 52.2))"))
        .contains(new Box(4.7, 52.2, 5.1, 52.5));
  }

  @Test
  void readsTheDutchGrid() {
    var box =
        Wkt.boundsOf("<http://www.opengis.net/def/crs/EPSG/0/28992> POINT(120700.723 487525.501)")
            .orElseThrow();

    assertThat(box.west()).isCloseTo(4.88352559, within(0.00001));
    assertThat(box.south()).isCloseTo(52.37453253, within(0.00001));
  }

  @Test
  void readsLatitudeFirstWhereItIsSo() {
    var system = "<http://www.opengis.net/def/crs/EPSG/0/4326> ";

    assertThat(Wkt.boundsOf(system + "POINT(52.1 5.1)")).contains(new Box(5.1, 52.1, 5.1, 52.1));
    assertThat(Wkt.boundsOf(system + "POINT(5.1 52.1)")).contains(new Box(5.1, 52.1, 5.1, 52.1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POLYGON((0 0, 1e308 0, 1e308 1e308, 0 1e308, 0 0))",
        "<http://www.opengis.net/def/crs/EPSG/0/28992> POLYGON((1e300 1e300, -1e300 0, 1 1))",
        "POINT(1e999 1e999)"
      })
  void keepsWithinTheWorld(String text) {
    var box = Wkt.boundsOf(text).orElseThrow();

    assertThat(box.west()).isBetween(-180.0, box.east());
    assertThat(box.east()).isLessThanOrEqualTo(180);
    assertThat(box.south()).isBetween(-90.0, box.north());
    assertThat(box.north()).isLessThanOrEqualTo(90);
  }

  @Test
  void passesOverHeights() {
    assertThat(Wkt.boundsOf("LINESTRING Z (5 52 1.5, 6 53 2.5)")).contains(new Box(5, 52, 6, 53));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "POINT EMPTY", "<", "<x", "POLYGON((", "Amsterdam"})
  void findsNothingInAnythingElse(String text) {
    assertThat(Wkt.boundsOf(text)).isEmpty();
  }
}

package nl.datapeil.quickstart.demo.terrain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LandTest {
  private final Land land = new Land();

  @Test
  void hasSixtyNeighbourhoodsInTenDistricts() {
    var perDistrict =
        land.neighbourhoods().stream()
            .collect(Collectors.groupingBy(Area::within, Collectors.counting()));

    assertThat(land.districts()).hasSize(10);
    assertThat(perDistrict).hasSize(10).allSatisfy((_, count) -> assertThat(count).isEqualTo(6));
  }

  @Test
  void letsNeighboursShareTheirBorders() {
    var uses = new HashMap<Map.Entry<Point, Point>, Integer>();

    for (var area : land.neighbourhoods()) {
      var points = area.ring().points();
      for (int i = 0, j = points.size() - 1; i < points.size(); j = i++) {
        uses.merge(Map.entry(points.get(j), points.get(i)), 1, Integer::sum);
      }
    }

    var shared =
        uses.keySet().stream()
            .filter(edge -> uses.containsKey(Map.entry(edge.getValue(), edge.getKey())))
            .count();
    assertThat(uses.values()).containsOnly(1);
    assertThat(shared).isEqualTo(2 * 5 * (9 * 6 + 10 * 5));
  }

  @Test
  void keepsEveryNeighbourhoodWithinItsDistrict() {
    var districts = land.districts().stream().collect(Collectors.toMap(Area::code, area -> area));

    for (var area : land.neighbourhoods()) {
      var district = districts.get(area.within());
      assertThat(district).isNotNull();
      assertThat(district.ring().contains(area.ring().centre())).isTrue();
    }
  }
}

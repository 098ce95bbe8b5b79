package nl.datapeil.analytics.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("trees", "gullies", "residents");

  @Test
  void findsTheNameWithTheFewestDifferences() {
    assertThat(Nearest.to("tree", KNOWN)).contains("trees");
    assertThat(Nearest.to("Residnets", KNOWN)).contains("residents");
  }

  @Test
  void suggestsNothingWhenNothingIsNear() {
    assertThat(Nearest.to("permits", KNOWN)).isEmpty();
  }
}

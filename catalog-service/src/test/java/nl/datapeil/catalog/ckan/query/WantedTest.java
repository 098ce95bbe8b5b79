package nl.datapeil.catalog.ckan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WantedTest {
  @Test
  void countsEachFieldOnce() {
    assertThat(wanted(Collections.nCopies(140_000, "tags")).facets()).containsExactly("tags");
  }

  @Test
  void countsFewFieldsThatNobodyKnows() {
    var fields = IntStream.range(0, 140_000).mapToObj(i -> "f" + i).toList();

    assertThat(wanted(fields).facets()).hasSize(20);
  }

  private static PackageIndex.Wanted wanted(List<String> facets) {
    return new PackageIndex.Wanted(List.of(), 0, 0, facets, 100_000);
  }
}

package nl.datapeil.catalog.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import nl.datapeil.kit.id.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
  @ParameterizedTest
  @EnumSource
  void survivesTheJourneyToTheReaderAndBack(SortOrder order) {
    var place =
        switch (order) {
          case RELEVANCE -> new Place(order, Strictness.SIMILAR, 3.25f, 0, "", Ids.next());
          case TITLE, TITLE_DOWN -> new Place(order, Strictness.ALL, 0, 0, "bomen", Ids.next());
          default -> new Place(order, Strictness.SOME, 0, Long.MIN_VALUE, "", Ids.next());
        };

    assertThat(Place.decoded(place.encoded("trees"), order, "trees")).contains(place);
  }

  @Test
  void belongsToOneQuestion() {
    var place = new Place(SortOrder.MODIFIED, Strictness.ALL, 0, 5, "", Ids.next());

    assertThat(Place.decoded(place.encoded("trees"), SortOrder.MODIFIED, "roads")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "AAAA", "not base64!", "0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b11", "AgAJ"})
  void readsNothingElse(String text) {
    assertThat(Place.decoded(text, SortOrder.RELEVANCE, "")).isEmpty();
  }
}

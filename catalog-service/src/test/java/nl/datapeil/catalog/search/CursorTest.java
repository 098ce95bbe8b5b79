package nl.datapeil.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import nl.datapeil.kit.id.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  @Test
  void survivesTheJourneyToTheReaderAndBack() {
    var cursor = new Cursor(-0.06079271f, Ids.next());

    assertThat(Cursor.decoded(cursor.encoded())).contains(cursor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAA", "not base64!", "0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b11"})
  void readsNothingElse(String text) {
    assertThat(Cursor.decoded(text)).isEmpty();
  }
}

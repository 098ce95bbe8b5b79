package nl.datapeil.catalog.search.query;

import static nl.datapeil.catalog.search.index.Documents.described;
import static nl.datapeil.catalog.search.index.Documents.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.datapeil.catalog.search.document.SearchDocument;
import nl.datapeil.catalog.search.query.Asked.Bounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagingTest extends SearchCase {
  @ParameterizedTest
  @EnumSource
  void readsEveryDocumentOnce(SortOrder order) {
    var all = documents(23);

    assertThat(read("", order, 4)).hasSize(24).doesNotHaveDuplicates().containsAll(all);
    assertThat(read("boom", order, 4)).containsExactlyInAnyOrderElementsOf(all);
    assertThat(read("bome", order, 4)).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void sorts() {
    var b = described("{'title': 'Bé', 'modified': '2024-01-01'}");
    var a = described("{'title': {'en': 'X', 'nl': '’a’'}}");
    var c = described("{'title': 'C', 'modified': '2023', 'issued': '2020-01-01T00:00:00Z'}");
    search.put(b, a, c);

    assertThat(read("", SortOrder.TITLE, 2)).containsExactly(a.id(), b.id(), c.id());
    assertThat(read("", SortOrder.TITLE_DOWN, 2)).containsExactly(c.id(), b.id(), a.id());
    assertThat(read("", SortOrder.MODIFIED, 2)).containsExactly(c.id(), b.id(), a.id());
    assertThat(read("", SortOrder.MODIFIED_DOWN, 2)).containsExactly(b.id(), c.id(), a.id());
    assertThat(read("", SortOrder.ISSUED_DOWN, 2)).containsExactly(c.id(), b.id(), a.id());
    assertThat(read("", SortOrder.RELEVANCE, 2)).containsExactly(b.id(), a.id(), c.id());
  }

  @ParameterizedTest
  @EnumSource(names = {"RELEVANCE", "TITLE", "MODIFIED_DOWN"})
  void missesNothingWhenDocumentsAreAddedMeanwhile(SortOrder order) {
    var all = documents(20);
    var read = new ArrayList<UUID>();
    @Nullable Place after = null;
    do {
      var page = search.find("boom", Bounds.NONE, order, 3, after, false);
      read.addAll(SearchFixture.ids(page));
      after = page.more() ? page.places().getLast() : null;
      documents(5);
    } while (after != null && read.size() < 500);

    assertThat(read).doesNotHaveDuplicates().containsAll(all);
  }

  @Test
  void answersNothingAfterTheLast() {
    documents(3);
    var page = search.find("boom", Bounds.NONE, SortOrder.RELEVANCE, 3, null, false);

    assertThat(page.more()).isFalse();
    assertThat(page.count()).isEqualTo(3);
  }

  private List<UUID> documents(int count) {
    var documents =
        IntStream.range(0, count)
            .mapToObj(i ->
                described(
                    "{'title': '%s %s', 'modified': '20%02d'}"
                        .formatted("bomen ".repeat(i % 3 + 1), i % 5, i % 4 + 10)))
            .toList();
    search.put(documents.toArray(SearchDocument[]::new));
    search.put(titled("iets anders"));
    return documents.stream().map(SearchDocument::id).toList();
  }

  private List<UUID> read(String question, SortOrder order, int limit) {
    var read = new ArrayList<UUID>();
    @Nullable Place after = null;
    do {
      var page = search.find(question, Bounds.NONE, order, limit, after, false);
      read.addAll(SearchFixture.ids(page));
      after =
          page.more()
              ? Place.decoded(page.places().getLast().encoded(""), order, "").orElseThrow()
              : null;
    } while (after != null);
    return read;
  }
}

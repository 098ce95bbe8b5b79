package nl.datapeil.catalog.search.query;

import static nl.datapeil.catalog.search.index.Documents.described;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.datapeil.catalog.search.document.SearchDocument;
import nl.datapeil.catalog.search.query.Asked.Bounds;
import nl.datapeil.kit.id.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was published once and is hidden now has no effect on any answer: as if it never was.
class WithdrawnTest {
  private static final List<SearchDocument> KEPT =
      IntStream.range(0, 30)
          .mapToObj(number ->
              "{'title': {'nl': 'Bomen en riolering %d'}, 'description': {'nl': 'Kaart van %s'}}"
                  .formatted(number, number % 3 == 0 ? "parkeerplaatsen" : "straten"))
          .map(typed -> described(Ids.next(), "PUBLISHED", typed))
          .toList();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bomen",
        "bomen straten",
        "kwikfabriek",
        "kwikfabreik",
        "kwik",
        "fabriek bomen",
        "parkeren riol",
        "kaart van de kwikfabriek in de straten",
        ""
      })
  void changesNothing(String question) {
    try (var never = new SearchFixture(folder.resolve("never"));
        var once = new SearchFixture(folder.resolve("once"))) {
      never.put(KEPT.toArray(SearchDocument[]::new));
      once.put(KEPT.toArray(SearchDocument[]::new));
      withdraw(once);

      assertThat(answer(once, question)).isEqualTo(answer(never, question));
    }
  }

  @Test
  void findsWhatIsLeft() {
    try (var once = new SearchFixture(folder.resolve("once"))) {
      once.put(KEPT.toArray(SearchDocument[]::new));
      withdraw(once);

      assertThat(once.ids("bomen")).hasSize(30);
      assertThat(once.ids("kwikfabriek")).isEmpty();
      assertThat(once.idsForStaff("kwikfabriek")).hasSize(1);
    }
  }

  private static void withdraw(SearchFixture search) {
    var id = Ids.next();
    var typed =
        "{'title': {'nl': 'Kwikfabriek tussen bomen'}, 'description': {'nl': 'Straten kaart'},"
            + " 'theme': ['X']}";
    search.put(described(id, "PUBLISHED", typed));
    search.put(described(id, "ARCHIVED", typed));
  }

  private static Found answer(SearchFixture search, String question) {
    return search.find(question, Bounds.NONE, SortOrder.RELEVANCE, 10, null, false);
  }
}

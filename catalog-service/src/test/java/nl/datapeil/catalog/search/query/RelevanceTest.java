package nl.datapeil.catalog.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.catalog.search.document.SearchDocument;
import nl.datapeil.catalog.search.text.Synonyms;
import nl.datapeil.testkit.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How well people's questions are answered from the real titles of two cities. The floors are what
/// was reached; see docs/search-relevance.md.
class RelevanceTest {
  private static final double FLOOR_NDCG = 0.81;
  private static final double FLOOR_RANK = 0.85;
  private static final double FLOOR_NDCG_WITHOUT_SYNONYMS = 0.71;

  private final Judgments judgments = Judgments.read();

  @TempDir private Path folder;
  private SearchFixture search;
  private Corpus corpus;

  @BeforeEach
  void indexBothCities() {
    corpus = new Corpus(Shared.path("data/catalogue"));
    search = new SearchFixture(folder);
    search.put(corpus.documents().toArray(SearchDocument[]::new));
  }

  @AfterEach
  void close() {
    if (search != null) {
      search.close();
    }
  }

  @Test
  void judgesWhatExists() {
    var known = corpus.entries().keySet().stream().map(Corpus::idOf).collect(Collectors.toSet());

    assertThat(judgments.questions()).hasSize(50);
    assertThat(judgments.questions())
        .allSatisfy(judged -> assertThat(known).containsAll(judged.grades().keySet()));
  }

  @Test
  void answersAsWellAsBefore() {
    search.synonyms(Synonyms.COMMON);

    var score = judgments.score(this::found);

    assertThat(score.ndcg()).isGreaterThanOrEqualTo(FLOOR_NDCG);
    assertThat(score.reciprocalRank()).isGreaterThanOrEqualTo(FLOOR_RANK);
  }

  @Test
  void answersWellByWordFormsAlone() {
    var score = judgments.score(this::found);

    assertThat(score.ndcg()).isGreaterThanOrEqualTo(FLOOR_NDCG_WITHOUT_SYNONYMS);
  }

  private List<UUID> found(String question) {
    return search.ids(question);
  }
}

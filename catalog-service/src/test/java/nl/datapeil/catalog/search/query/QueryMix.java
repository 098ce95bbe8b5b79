package nl.datapeil.catalog.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.extent.Box;
import nl.datapeil.catalog.search.extent.Period;
import nl.datapeil.catalog.search.query.Asked.Bounds;
import nl.datapeil.catalog.search.query.Asked.Page;
import nl.datapeil.catalog.search.text.QuestionReader;
import nl.datapeil.catalog.search.text.Synonyms;

/// What visitors of a portal ask, always the same: of a hundred questions 35 are one or two words
/// with four facets, 15 a part of a compound, 12 misspelled, 8 half a word, 10 words within a box,
/// 8 only filters with facets and a count, 5 a phrase, 4 sorted by date, 3 whole sentences.
final class QueryMix {
  private static final Set<Facet> FACETS =
      EnumSet.of(Facet.THEME, Facet.PUBLISHER, Facet.FORMAT, Facet.LICENSE);
  private static final int USUAL = 2_000;

  /// A question with the words alone, for a search that knows no more.
  record Query(String kind, String words, Asked asked) {}

  private final SyntheticCatalogue catalogue;
  private final SplittableRandom random = new SplittableRandom(5);

  QueryMix(SyntheticCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Query> queries(int count) {
    var queries = new ArrayList<Query>();
    for (var i = 0; i < count; i++) {
      queries.add(query(i % 100));
    }
    return queries;
  }

  private Query query(int part) {
    if (part < 35) {
      var words = part % 2 == 0 ? word() : word() + " " + catalogue.anyWord(random);
      var bounds = part % 5 == 0 ? themed() : Bounds.NONE;
      return query("words", words, bounds, SortOrder.RELEVANCE, FACETS);
    }
    if (part < 50) {
      return query(
          "part", catalogue.word(random.nextInt(600)), Bounds.NONE, SortOrder.RELEVANCE, FACETS);
    }
    if (part < 62) {
      return query("misspelled", misspelled(), Bounds.NONE, SortOrder.RELEVANCE, FACETS);
    }
    if (part < 70) {
      var word = catalogue.word(1_000 + random.nextInt(30_000));
      return query(
          "half",
          word.substring(0, word.length() * 2 / 3),
          Bounds.NONE,
          SortOrder.RELEVANCE,
          Set.of());
    }
    if (part < 80) {
      return query("box", word(), boxed(), SortOrder.RELEVANCE, FACETS);
    }
    if (part < 88) {
      return query("filters", "", themed(), SortOrder.RELEVANCE, FACETS);
    }
    if (part < 93) {
      return query(
          "phrase",
          '"' + word() + " van " + word() + '"',
          Bounds.NONE,
          SortOrder.RELEVANCE,
          Set.of());
    }
    if (part < 97) {
      return query("sorted", word(), themed(), SortOrder.MODIFIED_DOWN, Set.of());
    }
    var sentence =
        "waar vind ik " + word() + " en " + word() + " van de " + word() + " in " + word();
    return query("sentence", sentence, Bounds.NONE, SortOrder.RELEVANCE, FACETS);
  }

  private static Query query(
      String kind, String words, Bounds bounds, SortOrder order, Set<Facet> facets) {
    var page = new Page(order, 20, null);
    var question = QuestionReader.read(words);
    return new Query(
        kind,
        words,
        new Asked(question, Synonyms.COMMON, bounds, page, facets, kind.equals("filters")));
  }

  /// Visitors do not ask for what stands everywhere, nor for what nobody knows.
  private String word() {
    return catalogue.word(10 + SyntheticCatalogue.zipf(random, USUAL));
  }

  private String misspelled() {
    var word = catalogue.word(500 + random.nextInt(USUAL));
    var at = 1 + random.nextInt(word.length() - 2);
    return word.substring(0, at)
        + word.substring(at + 1, at + 2)
        + word.charAt(at)
        + word.substring(at + 2);
  }

  private static Bounds themed() {
    var values = new EnumMap<Facet, Set<String>>(Facet.class);
    values.put(Facet.THEME, Set.of("ENVI", "TRAN"));
    values.put(Facet.ACCESS, Set.of("OPEN"));
    return new Bounds(values, null, null, Period.of("2015", "2024").orElseThrow());
  }

  private Bounds boxed() {
    var west = 3.4 + random.nextDouble() * 3;
    var south = 50.8 + random.nextDouble() * 2.5;
    return new Bounds(Map.of(), Box.of(west, south, west + 0.4, south + 0.3), null, null);
  }
}

package nl.datapeil.catalog.search.query;

import static nl.datapeil.catalog.search.index.LuceneDocuments.WORDS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.search.document.Zone;
import nl.datapeil.catalog.search.text.Forms;
import nl.datapeil.catalog.search.text.Marks;
import nl.datapeil.catalog.search.text.WordForms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// Queries for one word or phrase. A word counts most as it was written, less by its stem, least as
/// part of a compound; and most in a title.
final class WordQueries {
  private static final float STEM = 0.9f;
  private static final float FOREIGN_STEM = 0.7f;
  private static final float PART = 0.45f;
  private static final float SPLIT = 0.35f;
  private static final float ONE_PART = 0.2f;

  /// What a word found in a second zone adds.
  private static final float ALSO = 0.2f;

  private final WordForms forms;
  private final boolean ranked;

  private WordQueries(WordForms forms, boolean ranked) {
    this.forms = forms;
    this.ranked = ranked;
  }

  /// For an answer in order of relevance.
  static WordQueries ranking(WordForms forms) {
    return new WordQueries(forms, true);
  }

  /// For the same documents, when their order does not matter: in one field instead of each zone.
  static WordQueries matching(WordForms forms) {
    return new WordQueries(forms, false);
  }

  Query word(String word) {
    return word(word, Map.of());
  }

  /// Words that look like it count as the word itself, for less.
  Query word(String word, Map<String, Float> alike) {
    var meant = forms.of(word);
    var terms = new HashMap<>(alike);
    terms.putAll(forms(meant));
    var asOne = anywhere(terms);
    if (meant.parts().size() < 2) {
      return asOne;
    }
    var apart = new BooleanQuery.Builder();
    for (var part : meant.parts()) {
      apart.add(anywhere(Map.of(Marks.DUTCH + part, 1f, Marks.PART + part, PART)), Occur.MUST);
    }
    return new DisjunctionMaxQuery(List.of(asOne, new BoostQuery(apart.build(), SPLIT)), 0);
  }

  /// Each part of a compound on its own, for little.
  Map<String, Float> parts(String word) {
    var terms = new HashMap<String, Float>();
    for (var part : forms.of(word).parts()) {
      terms.put(Marks.DUTCH + part, ONE_PART);
      terms.put(Marks.PART + part, ONE_PART / 2);
    }
    return terms;
  }

  /// The same without looking inside compounds: for words that must not occur.
  Query unwanted(String word) {
    return anywhere(whole(word));
  }

  /// The terms of a word that is not part of another.
  Map<String, Float> whole(String word) {
    var meant = forms.of(word);
    return Map.of(meant.exact(), 1f, Marks.DUTCH + meant.dutch(), STEM);
  }

  private static Map<String, Float> forms(Forms meant) {
    return Map.of(
        meant.exact(),
        1f,
        Marks.DUTCH + meant.dutch(),
        STEM,
        Marks.ENGLISH + meant.english(),
        FOREIGN_STEM,
        Marks.PART + meant.dutch(),
        PART);
  }

  /// The words as they were written, one after the other.
  Query phrase(List<String> words) {
    var zones = new ArrayList<Query>();
    for (var zone : Zone.values()) {
      zones.add(weighed(zone, new PhraseQuery(zone.field(), words.toArray(String[]::new))));
    }
    return new DisjunctionMaxQuery(zones, ALSO);
  }

  /// Near each other in the title: a reason to stand higher, no need.
  static Query together(List<String> words) {
    return new BoostQuery(
        new PhraseQuery(2, Zone.TITLE.field(), words.toArray(String[]::new)), Zone.TITLE.weight());
  }

  /// Any of these terms, taken as one word.
  private Query anywhere(Map<String, Float> terms) {
    if (!ranked) {
      return new TermInSetQuery(WORDS, terms.keySet().stream().map(BytesRef::new).toList());
    }
    var any = new SynonymQuery.Builder(WORDS);
    terms.forEach((term, weight) -> any.addTerm(new Term(WORDS, new BytesRef(term)), weight));
    return any.build();
  }

  private static Query weighed(Zone zone, Query query) {
    return new BoostQuery(query, zone.weight());
  }
}

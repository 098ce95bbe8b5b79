package nl.datapeil.catalog.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.index.LuceneDocuments;
import nl.datapeil.catalog.search.index.Reading;
import nl.datapeil.catalog.search.query.Found.Bucket;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/// One search in the index as it is at one moment.
public final class Search {
  /// Fewer documents than these are little, so less is asked of them.
  private static final int ENOUGH = 5;

  private final Reading reading;
  private final Asked asked;
  private final Filters filters;
  private final boolean ranked;
  private final QuestionQueries questions;
  private final QuestionQueries matches;

  private Search(Reading reading, Asked asked) {
    this.reading = reading;
    this.asked = asked;
    filters = new Filters(asked.bounds());
    ranked = !asked.question().isEmpty();
    var alike = new Alike(reading);
    questions = new QuestionQueries(WordQueries.ranking(reading.forms()), alike, asked.synonyms());
    matches = new QuestionQueries(WordQueries.matching(reading.forms()), alike, asked.synonyms());
  }

  public static Found run(Reading reading, Asked asked) throws IOException {
    return new Search(reading, asked).run();
  }

  private Found run() throws IOException {
    var after = asked.page().after();
    var strictness = after == null ? Strictness.ALL : after.strictness();
    var query = narrowed(words(strictness), null);
    var top = top(query, after);
    while (after == null && ranked && isLittle(top, strictness)) {
      strictness = strictness == Strictness.ALL ? next() : Strictness.SOME;
      query = narrowed(words(strictness), null);
      top = top(query, null);
    }
    var places = new ArrayList<Place>();
    var limit = asked.page().limit();
    for (var i = 0; i < Math.min(limit, top.scoreDocs.length); i++) {
      places.add(Places.of((FieldDoc) top.scoreDocs[i], asked.page().order(), ranked, strictness));
    }
    var matching = narrowed(matching(strictness), null);
    var count = asked.counted() ? (Long) (long) reading.searcher().count(matching) : null;
    return new Found(places, top.scoreDocs.length > limit, count, facets(matching, strictness));
  }

  /// Only a question of several words is worth less than all of them.
  private boolean isLittle(TopFieldDocs top, Strictness strictness) throws IOException {
    var strong = asked.question().needed().stream().filter(clause -> !clause.weak()).count();
    var few = top.totalHits.value() < ENOUGH;
    return switch (strictness) {
      case ALL -> few && (strong > 1 || (strong > 0 && questions.hasAlike(asked.question())));
      case SIMILAR -> few && strong > 1;
      case SOME -> false;
    };
  }

  /// Nothing alike is nothing to try.
  private Strictness next() throws IOException {
    return questions.hasAlike(asked.question()) ? Strictness.SIMILAR : Strictness.SOME;
  }

  /// Scores are worth their while only for an answer in their order.
  private Query words(Strictness strictness) throws IOException {
    if (asked.page().order() != SortOrder.RELEVANCE) {
      return matching(strictness);
    }
    return ranked ? questions.of(asked.question(), strictness) : new MatchAllDocsQuery();
  }

  private Query matching(Strictness strictness) throws IOException {
    return ranked ? matches.of(asked.question(), strictness) : new MatchAllDocsQuery();
  }

  private Query narrowed(Query words, @Nullable Facet free) {
    var bounds = filters.without(free);
    if (bounds.isEmpty()) {
      return words;
    }
    var query = new BooleanQuery.Builder();
    if (ranked) {
      query.add(words, Occur.MUST);
    }
    bounds.forEach(bound -> query.add(bound, Occur.FILTER));
    return query.build();
  }

  private TopFieldDocs top(Query query, @Nullable Place after) throws IOException {
    var sort = asked.page().order().sort(ranked);
    var start = after == null ? null : start(query, after);
    var collector = new TopFieldCollectorManager(sort, asked.page().limit() + 1, start, ENOUGH);
    return reading.searcher().search(query, collector);
  }

  /// Scores move when documents are added, so the place is where its document stands now.
  private FieldDoc start(Query query, Place after) throws IOException {
    var last = Math.max(0, reading.searcher().getIndexReader().maxDoc() - 1);
    var score = after.score();
    if (ranked && asked.page().order() == SortOrder.RELEVANCE) {
      var now = score(query, after.id());
      score = now == null || Math.abs(now - score) < 1e-6f * score ? score : now;
    }
    return Places.start(after, score, ranked, last);
  }

  private @Nullable Float score(Query query, UUID id) throws IOException {
    var itself = new TermQuery(new Term(LuceneDocuments.ID, LuceneDocuments.idTerm(id)));
    var both = new BooleanQuery.Builder().add(query, Occur.MUST).add(itself, Occur.FILTER).build();
    var top = reading.searcher().search(both, 1);
    return top.scoreDocs.length == 0 ? null : top.scoreDocs[0].score;
  }

  /// Each facet is counted among what all other facets leave.
  private Map<Facet, List<Bucket>> facets(Query query, Strictness strictness) throws IOException {
    var counter = new FacetCounter(reading);
    var shared = EnumSet.noneOf(Facet.class);
    for (var facet : asked.facets()) {
      if (filters.narrow(facet)) {
        counter.count(narrowed(matching(strictness), facet), EnumSet.of(facet));
      } else {
        shared.add(facet);
      }
    }
    if (!shared.isEmpty()) {
      counter.count(query, shared);
    }
    return counter.buckets();
  }
}

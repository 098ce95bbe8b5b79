package nl.datapeil.catalog.search.query;

import static nl.datapeil.catalog.search.index.LuceneDocuments.BOX;
import static nl.datapeil.catalog.search.index.LuceneDocuments.PERIOD;
import static nl.datapeil.catalog.search.index.LuceneDocuments.PLACE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.index.LuceneDocuments;
import nl.datapeil.catalog.search.text.Words;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The queries that narrow an answer without ranking it.
final class Filters {
  private static final int MOST_WORDS = 10;

  private final Map<Facet, Query> byFacet = new EnumMap<>(Facet.class);
  private final List<Query> others = new ArrayList<>();

  Filters(Asked.Bounds bounds) {
    bounds.values().forEach((facet, values) -> byFacet.put(facet, anyOf(facet, values)));
    var box = bounds.box();
    if (box != null) {
      others.add(
          DoubleRange.newIntersectsQuery(
              BOX, new double[] {box.west(), box.south()}, new double[] {box.east(), box.north()}));
    }
    var period = bounds.period();
    if (period != null) {
      others.add(
          LongRange.newIntersectsQuery(
              PERIOD, new long[] {period.from()}, new long[] {period.until()}));
    }
    var ids = bounds.ids();
    if (ids != null) {
      others.add(
          new TermInSetQuery(
              LuceneDocuments.ID, ids.stream().map(LuceneDocuments::idTerm).toList()));
    }
    if (bounds.place() != null) {
      others.add(at(bounds.place()));
    }
  }

  /// All but those of one facet, if given.
  Collection<Query> without(@Nullable Facet own) {
    var all = new ArrayList<>(others);
    byFacet.forEach((facet, query) -> {
      if (facet != own) {
        all.add(query);
      }
    });
    return all;
  }

  boolean narrow(Facet facet) {
    return byFacet.containsKey(facet);
  }

  private static Query anyOf(Facet facet, Collection<String> values) {
    var terms = values.stream().map(LuceneDocuments::asked).distinct().toList();
    return terms.size() == 1
        ? new TermQuery(new Term(facet.askedField(), terms.getFirst()))
        : new TermInSetQuery(facet.askedField(), terms.stream().map(BytesRef::new).toList());
  }

  /// By URI, or by every word of its name.
  private static Query at(String place) {
    var any = new BooleanQuery.Builder();
    any.add(new TermQuery(new Term(PLACE + ".code", LuceneDocuments.asked(place))), Occur.SHOULD);
    var words = Words.of(place, MOST_WORDS);
    if (!words.isEmpty()) {
      var all = new BooleanQuery.Builder();
      words.forEach(word -> all.add(new TermQuery(new Term(PLACE, word)), Occur.MUST));
      any.add(all.build(), Occur.SHOULD);
    }
    return any.build();
  }
}

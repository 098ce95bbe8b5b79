package nl.datapeil.catalog.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.search.index.Facet;
import nl.datapeil.catalog.search.index.LuceneDocuments;
import nl.datapeil.catalog.search.query.Found.Bucket;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Counts the values of facets among the documents of a query.
final class FacetCounter {
  private static final int MOST_BUCKETS = 100;

  private final IndexSearcher searcher;
  private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

  FacetCounter(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  void count(Query query, Set<Facet> facets) throws IOException {
    facets.forEach(facet -> counts.put(facet, new HashMap<>()));
    var weight =
        searcher.createWeight(
            searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (var leaf : searcher.getIndexReader().leaves()) {
      count(weight, leaf, facets);
    }
  }

  private void count(Weight weight, LeafReaderContext leaf, Set<Facet> facets) throws IOException {
    var tallies = new ArrayList<Tally>();
    for (var facet : facets) {
      var tally = Tally.of(leaf.reader(), facet);
      if (tally != null) {
        tallies.add(tally);
      }
    }
    if (tallies.isEmpty()) {
      return;
    }
    if (weight.count(leaf) == leaf.reader().numDocs()) {
      for (var tally : tallies) {
        tally.addAll(leaf.reader());
      }
    } else {
      var scorer = weight.bulkScorer(leaf);
      if (scorer == null) {
        return;
      }
      scorer.score(new TallyCollector(tallies), leaf.reader().getLiveDocs(), 0, Integer.MAX_VALUE);
    }
    for (var tally : tallies) {
      tally.mergeInto(counts.computeIfAbsent(tally.facet(), _ -> new HashMap<>()));
    }
  }

  /// The most frequent first.
  Map<Facet, List<Bucket>> buckets() {
    var buckets = new EnumMap<Facet, List<Bucket>>(Facet.class);
    counts.forEach((facet, byValue) -> buckets.put(facet, sorted(byValue)));
    return buckets;
  }

  private static List<Bucket> sorted(Map<String, Long> byValue) {
    var byCode = new HashMap<String, Bucket>();
    byValue.forEach((value, count) -> {
      var bucket = bucket(value, count);
      byCode.merge(
          bucket.value(),
          bucket,
          (one, other) -> {
            var larger = one.count() >= other.count() ? one : other;
            return new Bucket(one.value(), larger.label(), one.count() + other.count());
          });
    });
    return byCode.values().stream()
        .sorted(Comparator.comparingLong(Bucket::count).reversed().thenComparing(Bucket::value))
        .limit(MOST_BUCKETS)
        .toList();
  }

  private static Bucket bucket(String value, long count) {
    var split = value.indexOf(LuceneDocuments.LABEL);
    return split < 0
        ? new Bucket(value, null, count)
        : new Bucket(value.substring(0, split), value.substring(split + 1), count);
  }
}

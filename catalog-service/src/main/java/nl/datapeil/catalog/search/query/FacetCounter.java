package nl.datapeil.catalog.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.datapeil.catalog.search.column.Counts;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.index.Reading;
import nl.datapeil.catalog.search.query.Found.Bucket;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Counts the values of facets among the documents of a query.
final class FacetCounter {
  private static final int MOST_BUCKETS = 100;

  private final Reading reading;
  private final Map<Facet, List<Bucket>> buckets = new EnumMap<>(Facet.class);

  FacetCounter(Reading reading) {
    this.reading = reading;
  }

  void count(Query query, Set<Facet> facets) throws IOException {
    var counts = counts(reading, query, facets.stream().map(Facet::countedField).toList());
    for (var facet : facets) {
      buckets.put(
          facet,
          counts.most(facet.countedField(), MOST_BUCKETS).stream()
              .map(one -> new Bucket(one.code(), one.label(), one.documents()))
              .toList());
    }
  }

  /// Segments of a large index are counted side by side.
  static Counts counts(Reading reading, Query query, List<String> fields) throws IOException {
    var searcher = reading.searcher();
    var weight =
        searcher.createWeight(
            searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
    var parts = new ArrayList<Callable<Counts>>();
    for (var slice : searcher.getSlices()) {
      parts.add(() -> {
        var counts = new Counts(reading.columns(), fields);
        for (var part : slice.partitions) {
          count(weight, part.ctx, counts);
        }
        return counts;
      });
    }
    var all = new Counts(reading.columns(), fields);
    searcher.getTaskExecutor().invokeAll(parts).forEach(all::add);
    return all;
  }

  private static void count(Weight weight, LeafReaderContext leaf, Counts counts)
      throws IOException {
    var segment = leaf.reader();
    var counted = counts.segment(segment);
    if (weight.count(leaf) == segment.numDocs()) {
      counted.collectAll(segment.getLiveDocs(), segment.maxDoc());
    } else {
      var scorer = weight.bulkScorer(leaf);
      if (scorer == null) {
        return;
      }
      scorer.score(counted, segment.getLiveDocs(), 0, Integer.MAX_VALUE);
    }
    counted.finish();
  }

  /// The most frequent first.
  Map<Facet, List<Bucket>> buckets() {
    return buckets;
  }
}

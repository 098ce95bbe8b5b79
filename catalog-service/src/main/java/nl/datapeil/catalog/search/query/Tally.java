package nl.datapeil.catalog.search.query;

import java.io.IOException;
import java.util.Map;
import nl.datapeil.catalog.search.index.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/// Counts the values of one facet in one segment, by their ordinals.
final class Tally {
  private final Facet facet;
  private final SortedSetDocValues values;
  private final @Nullable SortedDocValues single;
  private final int[] counts;

  private Tally(Facet facet, SortedSetDocValues values) {
    this.facet = facet;
    this.values = values;
    single = DocValues.unwrapSingleton(values);
    counts = new int[Math.toIntExact(values.getValueCount())];
  }

  static @Nullable Tally of(LeafReader reader, Facet facet) throws IOException {
    var values = reader.getSortedSetDocValues(facet.countedField());
    return values == null ? null : new Tally(facet, values);
  }

  Facet facet() {
    return facet;
  }

  void add(int document) throws IOException {
    add(document, 1);
  }

  private void add(int document, int sign) throws IOException {
    if (single != null) {
      if (single.advanceExact(document)) {
        counts[single.ordValue()] += sign;
      }
    } else if (values.advanceExact(document)) {
      for (var i = values.docValueCount(); i > 0; i--) {
        counts[(int) values.nextOrd()] += sign;
      }
    }
  }

  /// Every document of the segment: the index knows that already, but for those deleted since.
  void addAll(LeafReader reader) throws IOException {
    var terms = reader.terms(facet.countedField());
    if (terms == null) {
      return;
    }
    var each = terms.iterator();
    for (var ordinal = 0; each.next() != null; ordinal++) {
      counts[ordinal] += each.docFreq();
    }
    var live = reader.getLiveDocs();
    if (live != null) {
      for (var document = 0; document < reader.maxDoc(); document++) {
        if (!live.get(document)) {
          add(document, -1);
        }
      }
    }
  }

  void mergeInto(Map<String, Long> byValue) throws IOException {
    for (var ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        byValue.merge(values.lookupOrd(ordinal).utf8ToString(), (long) counts[ordinal], Long::sum);
      }
    }
  }
}

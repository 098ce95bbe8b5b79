package nl.datapeil.catalog.search.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// How many of the documents it is given have which values, of one or more fields.
public final class Counts {
  private static final int TOGETHER = 1_024;

  private final Columns columns;
  private final Map<String, long[]> byValue = new LinkedHashMap<>();

  public Counts(Columns columns, Iterable<String> fields) {
    this.columns = columns;
    fields.forEach(field -> byValue.put(field, new long[0]));
  }

  /// How many documents have a code, with its most used label.
  public record Count(String code, @Nullable String label, long documents) {}

  /// Counts documents of one segment.
  public final class Segment implements LeafCollector {
    private final List<Column> counted = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();
    private final int[] waiting = new int[TOGETHER];
    private int length;

    private Segment(LeafReader segment) throws IOException {
      for (var field : byValue.keySet()) {
        var column = columns.of(segment, field);
        counted.add(column);
        counts.add(new int[column.rows()]);
      }
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) {
      waiting[length++] = document;
      if (length == TOGETHER) {
        empty();
      }
    }

    public void collectAll(@Nullable Bits live, int documents) {
      var all = live == null ? new Bits.MatchAllBits(documents) : live;
      for (var i = 0; i < counted.size(); i++) {
        counted.get(i).countAll(all, counts.get(i));
      }
    }

    /// After the last document.
    @Override
    public void finish() {
      empty();
      var i = 0;
      for (var field : byValue.entrySet()) {
        var size = columns.dictionary(field.getKey()).values().size();
        if (field.getValue().length < size) {
          field.setValue(Arrays.copyOf(field.getValue(), size));
        }
        counted.get(i).addTo(field.getValue(), counts.get(i));
        i++;
      }
    }

    private void empty() {
      for (var i = 0; i < counted.size(); i++) {
        counted.get(i).count(waiting, length, counts.get(i));
      }
      length = 0;
    }
  }

  public Segment segment(LeafReader segment) throws IOException {
    return new Segment(segment);
  }

  /// With those of other segments.
  public void add(Counts others) {
    others.byValue.forEach((field, counts) ->
        byValue.merge(
            field,
            counts,
            (mine, theirs) -> {
              var sum = Arrays.copyOf(mine, Math.max(mine.length, theirs.length));
              for (var i = 0; i < theirs.length; i++) {
                sum[i] += theirs[i];
              }
              return sum;
            }));
  }

  /// The most frequent first, equal ones by code.
  public List<Count> most(String field, int wanted) {
    if (wanted == 0) {
      return List.of();
    }
    var values = columns.dictionary(field).values();
    var counts = byValue.getOrDefault(field, new long[0]);
    var documents = new long[values.size()];
    var best = new int[values.size()];
    Arrays.fill(best, -1);
    for (var i = 0; i < counts.length; i++) {
      var code = values.get(i).number();
      documents[code] += counts[i];
      if (counts[i] > 0 && (best[code] < 0 || counts[i] > counts[best[code]])) {
        best[code] = i;
      }
    }
    var order = Comparator.comparingLong(Count::documents).reversed().thenComparing(Count::code);
    var most = new PriorityQueue<Count>(order.reversed());
    for (var code = 0; code < best.length; code++) {
      var full = most.size() >= wanted;
      if (best[code] < 0 || (full && most.element().documents() > documents[code])) {
        continue;
      }
      var value = values.get(best[code]);
      most.add(new Count(value.code(), value.label(), documents[code]));
      if (full) {
        most.remove();
      }
    }
    return most.stream().sorted(order).toList();
  }
}

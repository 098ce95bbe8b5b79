package nl.datapeil.catalog.search.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/// Which values each document of a segment has. Documents share rows: there are far fewer ways to
/// have values than documents.
final class Column {
  /// The row of each document; 0 has no values.
  private final char[] few;

  /// The same when there are too many rows for that, else empty.
  private final int[] many;

  /// The numbers of the values in each row.
  private final List<int[]> rows;

  private Column(int[] rowOf, List<int[]> rows) {
    this.rows = List.copyOf(rows);
    if (rows.size() > Character.MAX_VALUE) {
      many = rowOf;
      few = new char[0];
      return;
    }
    many = new int[0];
    few = new char[rowOf.length];
    for (var i = 0; i < rowOf.length; i++) {
      few[i] = (char) rowOf[i];
    }
  }

  static Column of(LeafReader segment, String field, Dictionary dictionary) throws IOException {
    var values = DocValues.getSortedSet(segment, field);
    var numbers = new int[Math.toIntExact(values.getValueCount())];
    for (var i = 0; i < numbers.length; i++) {
      numbers[i] = dictionary.number(values.lookupOrd(i).utf8ToString());
    }
    var known = new HashMap<List<Integer>, Integer>();
    var rows = new ArrayList<int[]>(List.of(new int[0]));
    var rowOf = new int[segment.maxDoc()];
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      rowOf[values.docID()] = row(values, numbers, known, rows);
    }
    return new Column(rowOf, rows);
  }

  private static int row(
      SortedSetDocValues values, int[] numbers, Map<List<Integer>, Integer> known, List<int[]> rows)
      throws IOException {
    var row = new ArrayList<Integer>(values.docValueCount());
    for (var i = values.docValueCount(); i > 0; i--) {
      row.add(numbers[(int) values.nextOrd()]);
    }
    var before = known.putIfAbsent(row, rows.size());
    if (before != null) {
      return before;
    }
    rows.add(row.stream().mapToInt(number -> number).toArray());
    return rows.size() - 1;
  }

  int rows() {
    return rows.size();
  }

  /// Adds these documents to the counts of their rows.
  void count(int[] documents, int length, int[] counts) {
    if (many.length > 0) {
      for (var i = 0; i < length; i++) {
        counts[many[documents[i]]]++;
      }
    } else {
      for (var i = 0; i < length; i++) {
        counts[few[documents[i]]]++;
      }
    }
  }

  /// Adds every document that is not deleted.
  void countAll(Bits live, int[] counts) {
    for (var i = 0; i < Math.max(many.length, few.length); i++) {
      if (live.get(i)) {
        counts[many.length > 0 ? many[i] : few[i]]++;
      }
    }
  }

  /// From rows to values.
  void addTo(long[] byValue, int[] counts) {
    for (var row = 1; row < counts.length; row++) {
      if (counts[row] > 0) {
        for (var value : rows.get(row)) {
          byValue[value] += counts[row];
        }
      }
    }
  }
}

package nl.datapeil.catalog.search.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The words of one segment in their order, in few bytes and quick to go through.
final class WordList {
  /// The words one after the other, each with a zero behind it.
  private final byte[] letters;

  /// Where each word begins, and where another would.
  private final int[] starts;

  private final int[] documents;
  private final BitSet named;

  private WordList(byte[] letters, int[] starts, int[] documents, BitSet named) {
    this.letters = letters;
    this.starts = starts;
    this.documents = documents;
    this.named = named;
  }

  /// Told of a word, by its place in the list.
  interface Visitor {
    void visit(int place) throws IOException;
  }

  /// Of fields of names and of other fields.
  static WordList of(LeafReader segment, List<String> names, List<String> others)
      throws IOException {
    var sources = new PriorityQueue<Source>(Comparator.comparing(Source::term));
    for (var field : names) {
      Source.add(segment, field, true, sources);
    }
    for (var field : others) {
      Source.add(segment, field, false, sources);
    }
    var making = new WordListMaker();
    while (!sources.isEmpty()) {
      var first = sources.remove();
      making.add(first.term(), first.each().docFreq(), first.named());
      if (first.each().next() != null) {
        sources.add(first);
      }
    }
    return making.made();
  }

  static WordList of(byte[] letters, int[] starts, int[] documents, BitSet named) {
    return new WordList(letters, starts, documents, named);
  }

  /// The words of one field, at one of them.
  private record Source(TermsEnum each, boolean named) {
    static void add(LeafReader segment, String field, boolean named, PriorityQueue<Source> sources)
        throws IOException {
      var terms = segment.terms(field);
      if (terms != null) {
        var each = terms.iterator();
        if (each.next() != null) {
          sources.add(new Source(each, named));
        }
      }
    }

    BytesRef term() {
      try {
        return each.term();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  String word(int place) {
    return new String(letters, starts[place], length(place), StandardCharsets.UTF_8);
  }

  /// How many documents have it, once for each field.
  int documents(int place) {
    return documents[place];
  }

  /// Those that begin so.
  void beginning(String word, Visitor visitor) throws IOException {
    var prefix = word.getBytes(StandardCharsets.UTF_8);
    for (var place = first(prefix); place < size() && begins(place, prefix); place++) {
      visitor.visit(place);
    }
  }

  /// Those that begin with the same letter and have nearly as many.
  void near(Spelling spelling, Visitor visitor) throws IOException {
    var initial = new byte[] {spelling.initial()};
    for (var place = first(initial); place < size() && begins(place, initial); place++) {
      if (Math.abs(length(place) - spelling.length()) <= spelling.most()
          && spelling.errors(letters, starts[place], length(place)) <= spelling.most()) {
        visitor.visit(place);
      }
    }
  }

  /// Those in names that hold it anywhere, by the algorithm of Horspool.
  void holding(String word, Visitor visitor) throws IOException {
    var sought = word.getBytes(StandardCharsets.UTF_8);
    var last = sought.length - 1;
    var steps = new int[256];
    Arrays.fill(steps, sought.length);
    for (var i = 0; i < last; i++) {
      steps[sought[i] & 0xff] = last - i;
    }
    for (var at = 0; at + last < letters.length; at += steps[letters[at + last] & 0xff]) {
      if (Arrays.equals(letters, at, at + last + 1, sought, 0, last + 1)) {
        var found = Arrays.binarySearch(starts, at);
        var place = found < 0 ? -found - 2 : found;
        if (named.get(place)) {
          visitor.visit(place);
        }
      }
    }
  }

  int size() {
    return documents.length;
  }

  private int length(int place) {
    return starts[place + 1] - starts[place] - 1;
  }

  private boolean begins(int place, byte[] prefix) {
    return length(place) >= prefix.length
        && Arrays.equals(
            letters, starts[place], starts[place] + prefix.length, prefix, 0, prefix.length);
  }

  /// Of the words from this one on.
  private int first(byte[] word) {
    var low = 0;
    var high = size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      var from = starts[middle];
      if (Arrays.compareUnsigned(letters, from, from + length(middle), word, 0, word.length) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

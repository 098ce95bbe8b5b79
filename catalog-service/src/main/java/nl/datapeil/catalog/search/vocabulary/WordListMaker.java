package nl.datapeil.catalog.search.vocabulary;

import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.util.BytesRef;

/// Makes a list of words that come in their order; the same word may come again.
final class WordListMaker {
  private final BitSet named = new BitSet();
  private byte[] letters = new byte[1 << 12];
  private int[] starts = new int[1 << 9];
  private int[] documents = new int[1 << 9];
  private int size;

  void add(BytesRef word, int inDocuments, boolean inName) {
    if (!isLast(word)) {
      append(word);
    }
    documents[size - 1] += inDocuments;
    if (inName) {
      named.set(size - 1);
    }
  }

  WordList made() {
    return WordList.of(
        Arrays.copyOf(letters, starts[size]),
        Arrays.copyOf(starts, size + 1),
        Arrays.copyOf(documents, size),
        named);
  }

  private boolean isLast(BytesRef word) {
    return size > 0
        && Arrays.equals(
            letters,
            starts[size - 1],
            starts[size] - 1,
            word.bytes,
            word.offset,
            word.offset + word.length);
  }

  private void append(BytesRef word) {
    var from = starts[size];
    if (from + word.length + 1 > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(2 * letters.length, from + word.length + 1));
    }
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      documents = Arrays.copyOf(documents, 2 * documents.length);
    }
    System.arraycopy(word.bytes, word.offset, letters, from, word.length);
    size++;
    starts[size] = from + word.length + 1;
  }
}

package nl.datapeil.catalog.search.vocabulary;

import java.nio.charset.StandardCharsets;

/// How a word is written, to count the errors of others: a letter too many, too few, another one,
/// or two changed about. All at once in the bits of a number, after Hyyrö (2003).
final class Spelling {
  private final long[] places = new long[256];
  private final byte[] word;
  private final int most;

  /// Of at most 64 letters; more errors than `most` make no difference.
  Spelling(String word, int most) {
    this.word = word.getBytes(StandardCharsets.UTF_8);
    this.most = most;
    if (this.word.length == 0 || this.word.length > Long.SIZE) {
      throw new IllegalArgumentException("Cannot compare with " + word);
    }
    for (var i = 0; i < this.word.length; i++) {
      places[this.word[i] & 0xff] |= 1L << i;
    }
  }

  byte initial() {
    return word[0];
  }

  int length() {
    return word.length;
  }

  int most() {
    return most;
  }

  int errors(byte[] letters, int from, int length) {
    var last = 1L << (word.length - 1);
    var more = -1L;
    var less = 0L;
    var same = 0L;
    var before = 0L;
    var errors = word.length;
    for (var i = from; i < from + length; i++) {
      var here = places[letters[i] & 0xff];
      var swapped = ((~same & here) << 1) & before;
      same = (((here & more) + more) ^ more) | here | less | swapped;
      var up = less | ~(same | more);
      var down = same & more;
      errors += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
      up = (up << 1) | 1;
      more = (down << 1) | ~(same | up);
      less = up & same;
      before = here;
    }
    return errors;
  }
}

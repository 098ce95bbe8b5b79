package nl.datapeil.catalog.description.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The word somebody probably meant.
final class Nearest {
  private static final int LONGEST = 40;

  private Nearest() {}

  static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    var small = word.toLowerCase(Locale.ROOT);
    var most = Math.max(1, word.length() / 3);
    return known.stream()
        .filter(name -> distance(small, name.toLowerCase(Locale.ROOT)) <= most)
        .min(Comparator.comparingInt(name -> distance(small, name.toLowerCase(Locale.ROOT))));
  }

  /// Levenshtein's: how many letters to add, leave out or replace.
  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (var j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j < row.length; j++) {
        var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[b.length()];
  }
}

package nl.datapeil.analytics.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Guesses which name a mistyped one stood for.
final class Nearest {
  private Nearest() {}

  /// The known name with the fewest letters to add, drop or change, when those are few.
  static Optional<String> to(String name, Collection<String> known) {
    var typed = name.toLowerCase(Locale.ROOT);
    var most = Math.max(2, name.length() / 3);
    return known.stream()
        .filter(other -> distance(typed, other) <= most)
        .min(Comparator.comparingInt(other -> distance(typed, other)));
  }

  private static int distance(String from, String to) {
    var row = new int[to.length() + 1];
    for (var j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (var i = 1; i <= from.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= to.length(); j++) {
        var change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(diagonal, row[j - 1]));
      }
    }
    return row[to.length()];
  }
}

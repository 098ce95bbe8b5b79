package nl.datapeil.analytics.query.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Guesses which name a mistyped one stood for.
public final class Nearest {
  private Nearest() {}

  /// The known name with the fewest letters to add, drop or change, when those are few.
  public static Optional<String> to(String name, Collection<String> known) {
    var most = Math.max(2, name.length() / 3);
    return known.stream()
        .min(Comparator.comparingInt(other -> distance(name, other)))
        .filter(other -> distance(name, other) <= most);
  }

  /// Levenshtein's, whatever the case of the letters.
  private static int distance(String typed, String known) {
    var from = typed.toLowerCase(Locale.ROOT);
    var to = known.toLowerCase(Locale.ROOT);
    var row = IntStream.rangeClosed(0, to.length()).toArray();
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

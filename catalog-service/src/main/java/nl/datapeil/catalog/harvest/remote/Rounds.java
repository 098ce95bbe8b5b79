package nl.datapeil.catalog.harvest.remote;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Notices that pages lead round, however many there are, while it remembers one of them (R. P.
/// Brent, "An improved Monte Carlo factorization algorithm", 1980), and that they go on for
/// nothing. Another pod that takes over begins to notice anew.
final class Rounds {
  /// So many pages in a row without anything are enough.
  static final int MOST_EMPTY = 10;

  private @Nullable URI remembered;
  private long steps;
  private long span = 1;
  private int empty;

  /// Whether `next`, said by the page that was asked, was read before. A round may be gone through
  /// three times before it is noticed.
  boolean goRound(URI asked, URI next) {
    if (next.equals(asked) || next.equals(remembered)) {
      return true;
    }
    steps++;
    if (steps == span) {
      remembered = next;
      steps = 0;
      span *= 2;
    }
    return false;
  }

  boolean goOnForNothing(boolean isEmpty) {
    empty = isEmpty ? empty + 1 : 0;
    return empty >= MOST_EMPTY;
  }
}

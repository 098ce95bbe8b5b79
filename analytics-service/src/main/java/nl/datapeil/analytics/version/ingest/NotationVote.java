package nl.datapeil.analytics.version.ingest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Finds out from all values of a numeric column how its numbers are written. A value that reads in
/// one notation only, such as `12.5` or `1.234,56`, is decisive; `1.234` is not.
final class NotationVote {
  private final boolean whole;
  private final @Nullable NumberNotation declared;
  private long forPoint;
  private long forComma;
  private boolean pointSeen;
  private boolean commaSeen;

  /// `whole` when the column holds integers, so that a fraction rules a notation out; `declared` is
  /// the decimal separator if the uploader names it.
  NotationVote(boolean whole, @Nullable String declared) {
    this.whole = whole;
    this.declared =
        declared == null
            ? null
            : declared.equals(",") ? NumberNotation.COMMA : NumberNotation.POINT;
  }

  void add(String text) {
    if (NumberNotation.isPlain(text)) {
      return;
    }
    var asPoint = fits(NumberNotation.POINT.read(text));
    var asComma = fits(NumberNotation.COMMA.read(text));
    if (asPoint && !asComma) {
      forPoint++;
    } else if (asComma && !asPoint) {
      forComma++;
    } else if (asPoint) {
      pointSeen |= text.indexOf('.') >= 0;
      commaSeen |= text.indexOf(',') >= 0;
    }
  }

  private boolean fits(@Nullable BigDecimal value) {
    return value != null && (!whole || isWhole(value));
  }

  /// What the column's own values say; null when they do not tell.
  @Nullable NumberNotation decided() {
    if (declared != null || forPoint == forComma) {
      return declared;
    }
    return forPoint > forComma ? NumberNotation.POINT : NumberNotation.COMMA;
  }

  /// Whether what is read depends on the notation, though no value decides it.
  boolean ambiguous() {
    return decided() == null && (pointSeen || commaSeen);
  }

  /// Whether any value shows a notation.
  boolean separatorSeen() {
    return forPoint + forComma > 0 || pointSeen || commaSeen;
  }

  /// The notation of this column, given what other columns of the file say; null when it cannot be
  /// known. Fractions are the rule in decimal columns, so there a lone separator is the decimal
  /// one.
  @Nullable NumberNotation decide(@Nullable NumberNotation elsewhere) {
    var own = decided();
    if (own != null) {
      return own;
    }
    if (!ambiguous()) {
      return elsewhere != null ? elsewhere : NumberNotation.POINT;
    }
    if (elsewhere != null) {
      return elsewhere;
    }
    if (whole || (pointSeen && commaSeen)) {
      return null;
    }
    return pointSeen ? NumberNotation.POINT : NumberNotation.COMMA;
  }

  static boolean isWhole(BigDecimal value) {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }
}

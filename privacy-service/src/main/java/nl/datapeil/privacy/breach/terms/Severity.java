package nl.datapeil.privacy.breach.terms;

import nl.datapeil.privacy.breach.terms.Facts.Unintelligible;
import org.jspecify.annotations.Nullable;

/// How severe a breach is: data × identification + circumstances (ENISA 2013). The two flags do not
/// change the score, they are for who decides.
public record Severity(
    double score,
    Level level,
    int dataScore,
    double identification,
    double circumstances,
    boolean moreThan100People,
    boolean unintelligible) {
  /// Below 2, below 3, below 4, and from 4.
  public enum Level {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    static Level ofQuarters(int quarters) {
      if (quarters < 8) {
        return LOW;
      }
      if (quarters < 12) {
        return MEDIUM;
      }
      return quarters < 16 ? HIGH : VERY_HIGH;
    }
  }

  /// Null as long as nobody judged the impact. Counted in quarters, so that no rounding moves a
  /// breach over a border.
  static @Nullable Severity of(Facts facts) {
    var impact = facts.impact();
    if (impact == null) {
      return null;
    }
    var identification = impact.identification().quarters;
    var quarters = impact.dataScore() * identification + impact.circumstances();
    var people = facts.subjectsMax() == null ? facts.subjectsMin() : facts.subjectsMax();
    return new Severity(
        quarters / 4.0,
        Level.ofQuarters(quarters),
        impact.dataScore(),
        identification / 4.0,
        impact.circumstances() / 4.0,
        people != null && people > 100,
        facts.unintelligible() == Unintelligible.YES);
  }

  /// Whether the people concerned must in principle be told (GDPR art. 34).
  public boolean highRisk() {
    return level.compareTo(Level.HIGH) >= 0;
  }
}

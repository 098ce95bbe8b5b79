package nl.datapeil.privacy.assessment.risk;

/// How grave a risk is: chance times impact, both from 1 to 5.
public enum Level {
  LOW,
  MEDIUM,
  HIGH,
  VERY_HIGH;

  private static final int MEDIUM_FROM = 5;
  private static final int HIGH_FROM = 10;
  private static final int VERY_HIGH_FROM = 17;

  public static Level of(int chance, int impact) {
    var product = chance * impact;
    if (product >= VERY_HIGH_FROM) {
      return VERY_HIGH;
    }
    if (product >= HIGH_FROM) {
      return HIGH;
    }
    return product >= MEDIUM_FROM ? MEDIUM : LOW;
  }

  /// A residual risk of this level asks for prior consultation (GDPR art. 36).
  public boolean isHigh() {
    return compareTo(HIGH) >= 0;
  }
}

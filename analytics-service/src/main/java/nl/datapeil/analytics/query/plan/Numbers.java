package nl.datapeil.analytics.query.plan;

/// How numbers of people leave: as multiples of `base`, after noise when `perturbed`, of which
/// `margin` is as much as it adds to a number, or almost ever adds.
public record Numbers(long base, boolean perturbed, long margin) {
  private static final Numbers EXACT = rounded(1);

  public Numbers {
    if (base < 1 || margin < 0) {
      throw new IllegalArgumentException("Numbers leave as multiples of at least 1");
    }
  }

  public static Numbers rounded(long base) {
    return new Numbers(base, false, 0);
  }

  public static Numbers exact() {
    return EXACT;
  }

  public boolean areExact() {
    return equals(EXACT);
  }
}

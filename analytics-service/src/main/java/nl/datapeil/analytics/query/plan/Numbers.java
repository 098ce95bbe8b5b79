package nl.datapeil.analytics.query.plan;

/// How numbers of people leave: as multiples of `base`, after noise when `perturbed`.
public record Numbers(long base, boolean perturbed) {
  private static final Numbers EXACT = new Numbers(1, false);

  public Numbers {
    if (base < 1) {
      throw new IllegalArgumentException("Numbers leave as multiples of at least 1");
    }
  }

  public static Numbers exact() {
    return EXACT;
  }

  public boolean areExact() {
    return equals(EXACT);
  }
}

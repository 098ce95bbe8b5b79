package nl.datapeil.privacy.algorithm.terms;

/// Whether the algorithm is used.
public enum Phase {
  IN_DEVELOPMENT("In ontwikkeling"),
  IN_USE("In gebruik"),
  RETIRED("Buiten gebruik");

  private final String word;

  Phase(String word) {
    this.word = word;
  }

  /// The word of the national register.
  public String word() {
    return word;
  }
}

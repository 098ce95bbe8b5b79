package nl.datapeil.privacy.algorithm.terms;

/// How much an algorithm may touch people: categories A, B and C of the national register.
public enum Category {
  HIGH_RISK_AI("Hoog-risico AI-systeem"),
  IMPACTFUL("Impactvolle algoritmes"),
  OTHER("Overige algoritmes");

  private final String word;

  Category(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}

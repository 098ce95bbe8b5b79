package nl.datapeil.privacy.document.model;

/// A label and what holds for it.
public record Fact(String label, Prose value) {
  public Fact {
    label = Characters.line(label);
  }

  public static Fact of(String label, String value) {
    return new Fact(label, Prose.of(value));
  }
}

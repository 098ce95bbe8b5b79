package nl.datapeil.privacy.document.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Gathers facts in the reader's language; what is not known is left out.
public final class FactList {
  private final Locale language;
  private final List<Fact> facts = new ArrayList<>();

  public FactList(Locale language) {
    this.language = language;
  }

  public FactList add(String en, String nl, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      facts.add(Fact.of(new Text(en, nl).in(language), value.toString()));
    }
    return this;
  }

  public FactList add(String en, String nl, Text value) {
    return add(en, nl, value.in(language));
  }

  /// One below the other.
  public FactList addAll(String en, String nl, List<String> values) {
    return add(en, nl, String.join("\n", values));
  }

  public FactList addProse(String en, String nl, Prose value) {
    if (!value.parts().isEmpty()) {
      facts.add(new Fact(new Text(en, nl).in(language), value));
    }
    return this;
  }

  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  public Block block() {
    return new Block.Facts(facts);
  }
}

package nl.datapeil.catalog.search.text;

import java.util.List;

/// What somebody typed, understood: every needed clause, none of the unwanted ones.
public record Question(List<Clause> needed, List<Clause> unwanted) {
  public static final Question NOTHING = new Question(List.of(), List.of());

  public Question {
    needed = List.copyOf(needed);
    unwanted = List.copyOf(unwanted);
  }

  public boolean isEmpty() {
    return needed.isEmpty() && unwanted.isEmpty();
  }

  /// Any one of these will do. A weak clause helps to rank only.
  public record Clause(List<Operand> alternatives, boolean weak) {
    public Clause {
      alternatives = List.copyOf(alternatives);
    }
  }

  /// A word, or several that follow each other exactly.
  public record Operand(List<String> words) {
    public Operand {
      words = List.copyOf(words);
    }

    public boolean isPhrase() {
      return words.size() > 1;
    }
  }
}

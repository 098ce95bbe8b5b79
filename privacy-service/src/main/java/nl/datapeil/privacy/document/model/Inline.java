package nl.datapeil.privacy.document.model;

import java.net.URI;

/// A piece of running text.
public sealed interface Inline {
  record Run(String text, Emphasis emphasis) implements Inline {
    public Run {
      text = Characters.line(text);
    }
  }

  /// Leads out of the document; only `https`, `http` and `mailto` do.
  record Link(String text, URI target) implements Inline {
    public Link {
      text = Characters.line(text);
    }
  }

  /// A new line within a paragraph or cell.
  record Break() implements Inline {}

  /// How a run stands out.
  enum Emphasis {
    NONE,
    BOLD,
    ITALIC,
    BOTH;

    public static Emphasis of(boolean bold, boolean italic) {
      if (bold) {
        return italic ? BOTH : BOLD;
      }
      return italic ? ITALIC : NONE;
    }

    public boolean bold() {
      return this == BOLD || this == BOTH;
    }

    public boolean italic() {
      return this == ITALIC || this == BOTH;
    }
  }
}

package nl.datapeil.privacy.document.model;

import java.util.List;

/// One piece of a document, from margin to margin.
public sealed interface Block {
  /// Level 1 is a chapter; deeper than 6 does not exist.
  record Heading(int level, String text) implements Block {
    public Heading {
      level = Math.clamp(level, 1, 6);
      text = Characters.line(text);
    }
  }

  record Paragraph(Prose text) implements Block {
    public static Paragraph of(String text) {
      return new Paragraph(Prose.of(text));
    }
  }

  /// Labels with what holds for them, such as the fields of a form.
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// `rows` are read once; each has a cell for each column.
  record Table(List<Column> columns, Iterable<List<Prose>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
    }
  }

  record Listing(boolean numbered, List<Prose> items) implements Block {
    public Listing {
      items = List.copyOf(items);
    }

    public static Listing of(List<String> items) {
      return new Listing(false, items.stream().map(Prose::of).toList());
    }
  }

  /// What follows begins on a new page.
  record PageBreak() implements Block {}
}

package nl.datapeil.privacy.document.model;

import java.util.ArrayList;
import java.util.List;
import nl.datapeil.privacy.document.model.Inline.Break;
import nl.datapeil.privacy.document.model.Inline.Emphasis;
import nl.datapeil.privacy.document.model.Inline.Link;
import nl.datapeil.privacy.document.model.Inline.Run;

/// Running text: what a paragraph, an item of a list or a cell holds.
public record Prose(List<Inline> parts) {
  private static final Prose EMPTY = new Prose(List.of());

  public Prose {
    parts = List.copyOf(parts);
  }

  /// Plain text, whose line ends are kept.
  public static Prose of(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    var parts = new ArrayList<Inline>();
    text.lines()
        .forEach(line -> {
          if (!parts.isEmpty()) {
            parts.add(new Break());
          }
          parts.add(new Run(line, Emphasis.NONE));
        });
    return new Prose(parts);
  }

  public static Prose bold(String text) {
    return new Prose(List.of(new Run(text, Emphasis.BOLD)));
  }

  /// Without what makes it stand out: as a file without marks shows it.
  public String plain() {
    var text = new StringBuilder();
    for (var part : parts) {
      switch (part) {
        case Run run -> text.append(run.text());
        case Link link -> text.append(link.text());
        case Break _ -> text.append('\n');
      }
    }
    return text.toString();
  }
}

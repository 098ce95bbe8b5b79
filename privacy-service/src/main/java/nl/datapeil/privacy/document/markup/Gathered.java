package nl.datapeil.privacy.document.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Inline;
import nl.datapeil.privacy.document.model.Inline.Emphasis;
import nl.datapeil.privacy.document.model.Prose;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Walks through clean HTML and gathers its blocks. A list within a list is one list.
final class Gathered implements NodeVisitor {
  private static final int LONGEST_ADDRESS = 2000;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> line = new ArrayList<>();
  private final List<Prose> items = new ArrayList<>();
  private int bold;
  private int italic;
  private int lists;
  private boolean numbered;
  private @Nullable URI link;

  List<Block> blocks() {
    endLine();
    endList();
    return blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText().replaceAll("\\s+", " "));
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "b", "strong" -> bold--;
      case "i", "em" -> italic--;
      case "a" -> link = null;
      case "ul", "ol" -> {
        endLine();
        lists--;
        endList();
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        endLine();
        bold--;
      }
      case "li", "p", "div", "pre", "blockquote", "dt", "dd", "tr" -> endLine();
      default -> {}
    }
  }

  private void enter(Element element) {
    switch (element.normalName()) {
      case "b", "strong" -> bold++;
      case "i", "em" -> italic++;
      case "a" -> link = target(element.attr("href"));
      case "br" -> line.add(new Inline.Break());
      case "ul", "ol" -> {
        endLine();
        if (lists++ == 0) {
          numbered = element.normalName().equals("ol");
        }
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        endLine();
        bold++;
      }
      case "li", "p", "div", "pre", "blockquote", "dt", "dd", "tr" -> endLine();
      default -> {}
    }
  }

  private void add(String text) {
    var begins = line.isEmpty() || line.getLast() instanceof Inline.Break;
    var shown = begins ? text.stripLeading() : text;
    if (shown.isEmpty()) {
      return;
    }
    line.add(
        link == null
            ? new Inline.Run(shown, Emphasis.of(bold > 0, italic > 0))
            : new Inline.Link(shown, link));
  }

  private void endLine() {
    trim();
    if (line.isEmpty()) {
      return;
    }
    var prose = new Prose(line);
    line.clear();
    if (lists > 0) {
      items.add(prose);
    } else {
      blocks.add(new Block.Paragraph(prose));
    }
  }

  /// Blanks and line ends before the end of a paragraph are of the notation, not of the text.
  private void trim() {
    while (!line.isEmpty()) {
      if (line.getLast() instanceof Inline.Run(var text, var emphasis)) {
        if (!text.isBlank()) {
          line.set(line.size() - 1, new Inline.Run(text.stripTrailing(), emphasis));
          return;
        }
      } else if (line.getLast() instanceof Inline.Link) {
        return;
      }
      line.removeLast();
    }
  }

  private void endList() {
    if (lists == 0 && !items.isEmpty()) {
      blocks.add(new Block.Listing(numbered, items));
      items.clear();
    }
  }

  private static @Nullable URI target(String href) {
    try {
      return href.isEmpty() || href.length() > LONGEST_ADDRESS ? null : new URI(href);
    } catch (URISyntaxException _) {
      return null;
    }
  }
}

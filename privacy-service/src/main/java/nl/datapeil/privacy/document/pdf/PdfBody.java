package nl.datapeil.privacy.document.pdf;

import java.io.IOException;
import java.util.List;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Column;
import nl.datapeil.privacy.document.model.Inline.Emphasis;
import nl.datapeil.privacy.document.model.Prose;
import nl.datapeil.privacy.document.pdf.Tags.Tag;
import nl.datapeil.privacy.document.pdf.font.Faces;

/// Sets blocks on pages.
final class PdfBody {
  private static final double SIZE = 10;
  private static final double INDENT = 18;
  private static final double[] HEADINGS = {16, 13, 11.5, 10.5, 10, 10};

  private final Pages pages;
  private final Tags tags;
  private final Faces faces;
  private final Outline outline;
  private Tag chapter;
  private int tagLevel;

  PdfBody(Pages pages, Tags tags, Faces faces, Outline outline) {
    this.pages = pages;
    this.tags = tags;
    this.faces = faces;
    this.outline = outline;
    chapter = tags.open(tags.document(), "Sect");
  }

  void title(String title, String subject) throws IOException {
    text("Title", Prose.of(title), Emphasis.BOLD, 22);
    text("Subtitle", Prose.of(subject), Emphasis.NONE, 12);
    pages.gap(10);
  }

  void write(Block block) throws IOException {
    switch (block) {
      case Block.Heading(var level, var text) -> heading(level, text);
      case Block.Paragraph(var text) -> {
        text("P", text, Emphasis.NONE, SIZE);
        pages.gap(5);
      }
      case Block.Listing(var numbered, var items) -> listing(numbered, items);
      case Block.Facts(var facts) -> {
        var grid = new Grid(pages, tags, faces, List.of(new Column("", 3), new Column("", 7)));
        grid.begin(chapter);
        for (var fact : facts) {
          grid.row(List.of(Prose.of(fact.label()), fact.value()), true);
        }
        grid.end();
      }
      case Block.Table(var columns, var rows) -> {
        var grid = new Grid(pages, tags, faces, columns);
        grid.begin(chapter);
        grid.header();
        for (var cells : rows) {
          grid.row(cells, false);
        }
        grid.end();
      }
      case Block.PageBreak() -> {
        if (!pages.isFresh()) {
          pages.breakPage();
        }
      }
    }
  }

  void finish() throws IOException {
    tags.close(chapter);
  }

  /// A heading stays with what follows it. The levels of tags leave none out, whatever the document
  /// does: who jumps from heading to heading expects that.
  private void heading(int level, String text) throws IOException {
    if (level == 1) {
      tags.close(chapter);
      chapter = tags.open(tags.document(), "Sect");
    }
    var size = HEADINGS[level - 1];
    var lines = Typesetter.lines(faces, Prose.of(text), Emphasis.BOLD, size, Pages.TEXT_WIDTH);
    if (lines.isEmpty()) {
      return;
    }
    pages.gap(size);
    pages.need(Math.min(lines.size(), 6) * size * 1.3 + 4 * SIZE * 1.35);
    outline.add(level, text, pages.canvas().page(), pages.y());
    tagLevel = Math.min(level, tagLevel + 1);
    text("H" + tagLevel, lines, 0, size);
    pages.gap(4);
  }

  private void text(String type, Prose text, Emphasis emphasis, double size) throws IOException {
    var lines = Typesetter.lines(faces, text, emphasis, size, Pages.TEXT_WIDTH);
    text(type, lines, 0, size);
  }

  private void text(String type, List<Line> lines, double indent, double size) throws IOException {
    if (!lines.isEmpty()) {
      var tag = tags.open(chapter, type);
      lines(tag, lines, indent, size);
      tags.close(tag);
    }
  }

  private void listing(boolean numbered, List<Prose> items) throws IOException {
    var attributes = "/A<</O/List/ListNumbering/" + (numbered ? "Decimal" : "Disc") + ">>";
    var list = tags.open(chapter, "L", attributes);
    for (var i = 0; i < items.size(); i++) {
      item(list, numbered ? i + 1 + "." : "•", items.get(i));
    }
    tags.close(list);
    pages.gap(5);
  }

  private void item(Tag list, String label, Prose text) throws IOException {
    var width = Pages.TEXT_WIDTH - INDENT;
    var item = tags.open(list, "LI");
    pages.need(SIZE * 1.35);
    var labelTag = tags.open(item, "Lbl");
    var labelLine = Typesetter.lines(faces, Prose.of(label), Emphasis.NONE, SIZE, width);
    pages.canvas().line(labelTag, labelLine.getFirst(), Pages.LEFT + 4, pages.y() - SIZE, SIZE);
    tags.close(labelTag);
    var body = tags.open(item, "LBody");
    var lines = Typesetter.lines(faces, text, Emphasis.NONE, SIZE, width);
    lines(body, lines.isEmpty() ? List.of(new Line(List.of())) : lines, INDENT, SIZE);
    tags.close(body);
    tags.close(item);
  }

  private void lines(Tag tag, List<Line> lines, double indent, double size) throws IOException {
    for (var line : lines) {
      pages.need(size * 1.35);
      pages.canvas().line(tag, line, Pages.LEFT + indent, pages.y() - size, size);
      pages.down(size * 1.35);
    }
  }
}

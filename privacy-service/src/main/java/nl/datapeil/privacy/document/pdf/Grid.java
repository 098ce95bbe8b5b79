package nl.datapeil.privacy.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.datapeil.privacy.document.model.Column;
import nl.datapeil.privacy.document.model.Inline.Emphasis;
import nl.datapeil.privacy.document.model.Prose;
import nl.datapeil.privacy.document.pdf.Tags.Tag;
import nl.datapeil.privacy.document.pdf.font.Faces;
import org.jspecify.annotations.Nullable;

/// A table: a row stays whole where a page can hold it, a longer one runs on over pages, and each
/// page shows the header.
final class Grid {
  private static final double SIZE = 9;
  private static final double LEAD = SIZE * 1.3;
  private static final double PADDING = 3.5;

  /// In lines: a header may not fill the page.
  private static final int LONGEST_HEADING = 8;

  /// A row of at most this part of a page is not broken.
  private static final double WHOLE = (Pages.TOP - Pages.BOTTOM) / 3;

  private final Pages pages;
  private final Tags tags;
  private final Faces faces;
  private final List<Column> columns;
  private final double[] widths;
  private @Nullable Tag table;
  private List<List<Line>> headings = List.of();

  Grid(Pages pages, Tags tags, Faces faces, List<Column> columns) {
    this.pages = pages;
    this.tags = tags;
    this.faces = faces;
    this.columns = columns;
    var all = columns.stream().mapToInt(Column::weight).sum();
    widths = columns.stream().mapToDouble(c -> Pages.TEXT_WIDTH * c.weight() / all).toArray();
  }

  void begin(Tag parent) {
    table = tags.open(parent, "Table");
  }

  void header() throws IOException {
    headings =
        set(columns.stream().map(c -> Prose.of(c.heading())).toList(), true).stream()
            .map(lines -> lines.subList(0, Math.min(lines.size(), LONGEST_HEADING)))
            .toList();
    pages.need(heightOf(headings, 0) + 2 * LEAD);
    var row = tags.open(Objects.requireNonNull(table), "TR");
    var cells = open(row, "TH", "/A<</O/Table/Scope/Column>>", widths.length);
    shade();
    draw(cells, headings, 0, linesOf(headings));
    close(row, cells);
  }

  /// `labelled` rows begin with a heading of their own.
  void row(List<Prose> texts, boolean labelled) throws IOException {
    var lines = set(texts, false);
    if (labelled) {
      lines.set(0, cell(0, texts.getFirst(), Emphasis.BOLD));
    }
    var height = heightOf(lines, 0);
    if (height > pages.room() && height <= WHOLE) {
      breakPage();
    }
    var row = tags.open(Objects.requireNonNull(table), "TR");
    var cells = new ArrayList<Tag>();
    if (labelled) {
      cells.addAll(open(row, "TH", "/A<</O/Table/Scope/Row>>", 1));
    }
    cells.addAll(open(row, "TD", "", widths.length - cells.size()));
    var all = Math.max(1, linesOf(lines));
    for (var from = 0; from < all; ) {
      var room = (int) ((pages.room() - 2 * PADDING) / LEAD);
      if (room < Math.min(2, all - from)) {
        breakPage();
      } else {
        var until = Math.min(all, from + room);
        draw(cells, lines, from, until);
        from = until;
      }
    }
    close(row, cells);
  }

  void end() throws IOException {
    tags.close(Objects.requireNonNull(table));
    pages.gap(10);
  }

  private List<List<Line>> set(List<Prose> texts, boolean bold) throws IOException {
    var lines = new ArrayList<List<Line>>();
    for (var i = 0; i < widths.length; i++) {
      lines.add(cell(i, texts.get(i), bold ? Emphasis.BOLD : Emphasis.NONE));
    }
    return lines;
  }

  private List<Line> cell(int column, Prose text, Emphasis emphasis) throws IOException {
    return Typesetter.lines(faces, text, emphasis, SIZE, widths[column] - 2 * PADDING);
  }

  private List<Tag> open(Tag row, String type, String attributes, int count) {
    var cells = new ArrayList<Tag>();
    for (var i = 0; i < count; i++) {
      cells.add(tags.open(row, type, attributes));
    }
    return cells;
  }

  private void close(Tag row, List<Tag> cells) throws IOException {
    for (var cell : cells) {
      tags.close(cell);
    }
    tags.close(row);
  }

  /// On a page that the table runs on to, the header is there for the eye only.
  private void breakPage() throws IOException {
    pages.breakPage();
    if (!headings.isEmpty()) {
      shade();
      draw(List.of(), headings, 0, linesOf(headings));
    }
  }

  private void shade() {
    var height = heightOf(headings, 0);
    pages.canvas().box(Pages.LEFT, pages.y() - height, Pages.TEXT_WIDTH, height, true);
  }

  private void draw(List<Tag> cells, List<List<Line>> lines, int from, int until)
      throws IOException {
    var height = (until - from) * LEAD + 2 * PADDING;
    var x = Pages.LEFT;
    for (var i = 0; i < widths.length; i++) {
      var canvas = pages.canvas();
      canvas.box(x, pages.y() - height, widths[i], height, false);
      var tag = cells.isEmpty() ? null : cells.get(i);
      for (var n = from; n < Math.min(until, lines.get(i).size()); n++) {
        var y = pages.y() - PADDING - (n - from) * LEAD - SIZE;
        canvas.line(tag, lines.get(i).get(n), x + PADDING, y, SIZE);
      }
      x += widths[i];
    }
    pages.down(height);
  }

  private static double heightOf(List<List<Line>> cells, int from) {
    return Math.max(1, linesOf(cells) - from) * LEAD + 2 * PADDING;
  }

  private static int linesOf(List<List<Line>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(0);
  }
}

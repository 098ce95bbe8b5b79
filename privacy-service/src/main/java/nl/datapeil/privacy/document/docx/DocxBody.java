package nl.datapeil.privacy.document.docx;

import java.io.IOException;
import java.util.List;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Column;
import nl.datapeil.privacy.document.model.Inline.Emphasis;
import nl.datapeil.privacy.document.model.Prose;
import nl.datapeil.privacy.document.office.Contents.BlockWriter;
import nl.datapeil.privacy.document.office.Xml;

/// Writes blocks as the body of a Word document.
final class DocxBody implements BlockWriter {
  /// Between the margins of A4, in twentieths of a point.
  private static final int WIDTH = 9354;

  private final Xml xml;
  private final References references;
  private final DocxProse prose;
  private int bookmarks;
  private boolean breaks;

  DocxBody(Xml xml, References references) {
    this.xml = xml;
    this.references = references;
    prose = new DocxProse(xml, references);
  }

  @Override
  public void write(Block block, String mark) throws IOException {
    switch (block) {
      case Block.Heading(var level, var text) -> heading(level, text, mark);
      case Block.Paragraph(var text) -> paragraph("BodyText", text);
      case Block.Listing(var numbered, var items) -> listing(numbered, items);
      case Block.Facts(var facts) -> {
        var widths = begin(List.of(new Column("", 3), new Column("", 7)), "0");
        for (var fact : facts) {
          xml.open("w:tr");
          cell(widths[0], "TableLabel", Prose.of(fact.label()));
          cell(widths[1], "TableText", fact.value());
          xml.close();
        }
        end();
      }
      case Block.Table(var columns, var rows) -> {
        var widths = begin(columns, "1");
        header(columns, widths);
        for (var cells : rows) {
          row(cells, widths);
        }
        end();
      }
      case Block.PageBreak() -> breaks = true;
    }
  }

  private void heading(int level, String text, String mark) throws IOException {
    var id = String.valueOf(++bookmarks);
    open("Heading" + level);
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", mark);
    prose.run(text, Emphasis.NONE);
    xml.empty("w:bookmarkEnd", "w:id", id);
    prose.close();
  }

  private void paragraph(String style, Prose text) throws IOException {
    open(style);
    prose.parts(text);
    prose.close();
  }

  private void open(String style) throws IOException {
    if (breaks) {
      prose.openOnNewPage(style);
      breaks = false;
    } else {
      prose.open(style);
    }
  }

  private void listing(boolean numbered, List<Prose> items) throws IOException {
    flushBreak();
    var number = numbered ? references.numberedList() : References.BULLETS;
    for (var item : items) {
      prose.openItem(number);
      prose.parts(item);
      prose.close();
    }
  }

  private int[] begin(List<Column> columns, String headerRow) throws IOException {
    flushBreak();
    var all = columns.stream().mapToInt(Column::weight).sum();
    var widths = columns.stream().mapToInt(c -> WIDTH * c.weight() / all).toArray();
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblStyle", "w:val", "Grid");
    xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty(
        "w:tblLook",
        "w:val",
        headerRow.equals("1") ? "0620" : "0680",
        "w:firstRow",
        headerRow,
        "w:lastRow",
        "0",
        "w:firstColumn",
        headerRow.equals("0") ? "1" : "0",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
    xml.close().open("w:tblGrid");
    for (var width : widths) {
      xml.empty("w:gridCol", "w:w", String.valueOf(width));
    }
    xml.close();
    return widths;
  }

  private void header(List<Column> columns, int[] widths) throws IOException {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (var i = 0; i < widths.length; i++) {
      cell(widths[i], "TableHeading", Prose.of(columns.get(i).heading()));
    }
    xml.close();
  }

  private void row(List<Prose> cells, int[] widths) throws IOException {
    xml.open("w:tr");
    for (var i = 0; i < widths.length; i++) {
      cell(widths[i], "TableText", cells.get(i));
    }
    xml.close();
  }

  private void cell(int width, String style, Prose text) throws IOException {
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa").close();
    paragraph(style, text);
    xml.close();
  }

  /// Two tables without a paragraph between them would be one.
  private void end() throws IOException {
    xml.close();
    paragraph("Gap", Prose.of(""));
  }

  private void flushBreak() throws IOException {
    if (breaks) {
      paragraph("Gap", Prose.of(""));
    }
  }
}

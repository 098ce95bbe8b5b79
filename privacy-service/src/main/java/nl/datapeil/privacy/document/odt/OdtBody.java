package nl.datapeil.privacy.document.odt;

import java.io.IOException;
import java.util.List;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Column;
import nl.datapeil.privacy.document.model.Prose;
import nl.datapeil.privacy.document.office.Contents.BlockWriter;
import nl.datapeil.privacy.document.office.Xml;

/// Writes blocks as the body of an OpenDocument text.
final class OdtBody implements BlockWriter {
  private final Xml xml;
  private final OdtProse prose;
  private int tables;
  private boolean breaks;

  OdtBody(Xml xml) {
    this.xml = xml;
    prose = new OdtProse(xml);
  }

  @Override
  public void write(Block block, String mark) throws IOException {
    switch (block) {
      case Block.Heading(var level, var text) -> heading(level, text, mark);
      case Block.Paragraph(var text) -> prose.paragraph(style("Text_20_body"), text);
      case Block.Listing(var numbered, var items) -> listing(numbered, items);
      case Block.Facts(var facts) -> {
        begin(List.of(new Column("", 3), new Column("", 7)));
        for (var fact : facts) {
          row("Table_20_Label", List.of(Prose.of(fact.label()), fact.value()));
        }
        end();
      }
      case Block.Table(var columns, var rows) -> {
        begin(columns);
        header(columns);
        for (var cells : rows) {
          row("Table_20_Contents", cells);
        }
        end();
      }
      case Block.PageBreak() -> breaks = true;
    }
  }

  private void heading(int level, String text, String mark) throws IOException {
    var style = breaks ? "BreakHeading" + level : "Heading_20_" + level;
    breaks = false;
    xml.open("text:h", "text:style-name", style, "text:outline-level", String.valueOf(level));
    xml.empty("text:bookmark-start", "text:name", mark);
    prose.text(text);
    xml.empty("text:bookmark-end", "text:name", mark).close();
  }

  private void listing(boolean numbered, List<Prose> items) throws IOException {
    flushBreak();
    xml.open("text:list", "text:style-name", numbered ? "Numbering_20_1" : "List_20_1");
    for (var item : items) {
      xml.open("text:list-item");
      prose.paragraph("List_20_Contents", item);
      xml.close();
    }
    xml.close();
  }

  /// Widths are relative, so the table fills the page whatever the weights.
  private void begin(List<Column> columns) throws IOException {
    flushBreak();
    xml.open("table:table", "table:name", "T" + ++tables, "table:style-name", "Table");
    for (var column : columns) {
      xml.empty("table:table-column", "table:style-name", OdtStyles.columnOf(column.weight()));
    }
  }

  private void header(List<Column> columns) throws IOException {
    xml.open("table:table-header-rows").open("table:table-row");
    for (var column : columns) {
      cell("HeadingCell", "Table_20_Heading", Prose.of(column.heading()));
    }
    xml.close().close();
  }

  private void row(String firstStyle, List<Prose> cells) throws IOException {
    xml.open("table:table-row");
    var style = firstStyle;
    for (var cell : cells) {
      cell("Cell", style, cell);
      style = "Table_20_Contents";
    }
    xml.close();
  }

  private void cell(String cellStyle, String style, Prose text) throws IOException {
    xml.open("table:table-cell", "table:style-name", cellStyle, "office:value-type", "string");
    prose.paragraph(style, text);
    xml.close();
  }

  private void end() throws IOException {
    xml.close();
    prose.paragraph("Gap", Prose.of(""));
  }

  private String style(String plain) {
    var style = breaks ? "BreakText" : plain;
    breaks = false;
    return style;
  }

  private void flushBreak() throws IOException {
    if (breaks) {
      prose.paragraph(style("Text_20_body"), Prose.of(""));
    }
  }
}

package nl.datapeil.privacy.document.docx;

import java.io.IOException;
import nl.datapeil.privacy.document.model.Inline;
import nl.datapeil.privacy.document.model.Inline.Emphasis;
import nl.datapeil.privacy.document.model.Prose;
import nl.datapeil.privacy.document.office.Xml;

/// Writes paragraphs and what runs in them.
final class DocxProse {
  private final Xml xml;
  private final References references;

  DocxProse(Xml xml, References references) {
    this.xml = xml;
    this.references = references;
  }

  void open(String style) throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
  }

  void openOnNewPage(String style) throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    xml.empty("w:pageBreakBefore").close();
  }

  void openItem(String list) throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "ListParagraph");
    xml.open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", list);
    xml.close().close();
  }

  void close() throws IOException {
    xml.close();
  }

  void parts(Prose prose) throws IOException {
    for (var part : prose.parts()) {
      switch (part) {
        case Inline.Run(var text, var emphasis) -> run(text, emphasis);
        case Inline.Link(var text, var target) -> {
          xml.open("w:hyperlink", "r:id", references.link(target), "w:history", "1");
          xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "Hyperlink").close();
          text(text);
          xml.close().close();
        }
        case Inline.Break() -> xml.open("w:r").empty("w:br").close();
      }
    }
  }

  void run(String text, Emphasis emphasis) throws IOException {
    xml.open("w:r");
    if (emphasis != Emphasis.NONE) {
      xml.open("w:rPr");
      if (emphasis.bold()) {
        xml.empty("w:b");
      }
      if (emphasis.italic()) {
        xml.empty("w:i");
      }
      xml.close();
    }
    text(text);
    xml.close();
  }

  private void text(String text) throws IOException {
    xml.open("w:t", "xml:space", "preserve").text(text).close();
  }
}

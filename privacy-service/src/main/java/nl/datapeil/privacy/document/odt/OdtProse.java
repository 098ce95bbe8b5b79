package nl.datapeil.privacy.document.odt;

import java.io.IOException;
import nl.datapeil.privacy.document.model.Inline;
import nl.datapeil.privacy.document.model.Prose;
import nl.datapeil.privacy.document.office.Xml;

/// Writes running text. OpenDocument reads blanks in a row as one, so they are counted.
final class OdtProse {
  private final Xml xml;

  OdtProse(Xml xml) {
    this.xml = xml;
  }

  void paragraph(String style, Prose prose) throws IOException {
    xml.open("text:p", "text:style-name", style);
    for (var part : prose.parts()) {
      part(part);
    }
    xml.close();
  }

  void text(String text) throws IOException {
    var from = 0;
    while (from < text.length()) {
      var blank = from;
      while (blank < text.length() && text.charAt(blank) == ' ') {
        blank++;
      }
      if (blank > from) {
        xml.empty("text:s", "text:c", String.valueOf(blank - from));
      }
      var next = text.indexOf("  ", blank);
      var until = next < 0 ? text.length() : next;
      xml.text(text.substring(blank, until));
      from = until;
    }
  }

  private void part(Inline part) throws IOException {
    switch (part) {
      case Inline.Run(var text, var emphasis) ->
          span(
              switch (emphasis) {
                case NONE -> "";
                case BOLD -> "Strong_20_Emphasis";
                case ITALIC -> "Emphasis";
                case BOTH -> "Both_20_Emphasis";
              },
              text);
      case Inline.Link(var text, var target) -> {
        xml.open("text:a", "xlink:type", "simple", "xlink:href", target.toString());
        text(text);
        xml.close();
      }
      case Inline.Break() -> xml.empty("text:line-break");
    }
  }

  private void span(String style, String text) throws IOException {
    if (style.isEmpty()) {
      text(text);
    } else {
      xml.open("text:span", "text:style-name", style);
      text(text);
      xml.close();
    }
  }
}

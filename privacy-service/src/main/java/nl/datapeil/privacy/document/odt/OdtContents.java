package nl.datapeil.privacy.document.odt;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.datapeil.privacy.document.office.Contents;
import nl.datapeil.privacy.document.office.Xml;

/// The table of contents: filled in, and renewable by the reader's program, which knows the pages.
final class OdtContents {
  private OdtContents() {}

  static void write(List<Contents.Entry> entries, Locale language, Xml xml) throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    var title = Contents.title(language);
    xml.open("text:table-of-content", "text:name", "Contents", "text:protected", "true");
    source(title, xml);
    xml.open("text:index-body");
    xml.open("text:index-title", "text:name", "Contents_Head");
    xml.open("text:p", "text:style-name", "Contents_20_Heading").text(title).close().close();
    for (var entry : entries) {
      xml.open("text:p", "text:style-name", "Contents_20_" + entry.level());
      xml.open("text:a", "xlink:type", "simple", "xlink:href", "#" + entry.mark());
      xml.text(entry.text()).close().close();
    }
    xml.close().close();
    xml.empty("text:p", "text:style-name", "Gap");
  }

  private static void source(String title, Xml xml) throws IOException {
    xml.open("text:table-of-content-source", "text:outline-level", "2");
    xml.open("text:index-title-template", "text:style-name", "Contents_20_Heading");
    xml.text(title).close();
    for (var level = 1; level <= 2; level++) {
      xml.open(
          "text:table-of-content-entry-template",
          "text:outline-level",
          String.valueOf(level),
          "text:style-name",
          "Contents_20_" + level);
      xml.empty("text:index-entry-link-start").empty("text:index-entry-text");
      xml.empty("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".");
      xml.empty("text:index-entry-page-number").empty("text:index-entry-link-end").close();
    }
    xml.close();
  }
}

package nl.datapeil.privacy.document.docx;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.datapeil.privacy.document.office.Xml;

/// What a Word document keeps outside its body: where links lead, and the lists that count.
final class References {
  static final String BULLETS = "1";
  static final String FOOTER = "rFooter";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Map<URI, String> links = new LinkedHashMap<>();
  private int lists = 1;

  String link(URI target) {
    return links.computeIfAbsent(target, _ -> "rLink" + links.size());
  }

  /// Each numbered list begins at 1.
  String numberedList() {
    return String.valueOf(++lists);
  }

  void writeLinks(Xml xml) throws IOException {
    xml.open("Relationships", "xmlns", PACKAGE);
    relation(xml, "rStyles", "styles", "styles.xml");
    relation(xml, "rSettings", "settings", "settings.xml");
    relation(xml, "rNumbering", "numbering", "numbering.xml");
    relation(xml, FOOTER, "footer", "footer.xml");
    for (var link : links.entrySet()) {
      xml.empty(
          "Relationship",
          "Id",
          link.getValue(),
          "Type",
          RELATIONS + "hyperlink",
          "Target",
          link.getKey().toASCIIString(),
          "TargetMode",
          "External");
    }
    xml.close();
  }

  void writeNumbering(Xml xml) throws IOException {
    xml.open("w:numbering", "xmlns:w", WORDS);
    kind(xml, "0", "bullet", "•");
    kind(xml, "1", "decimal", "%1.");
    number(xml, BULLETS, "0");
    for (var list = 2; list <= lists; list++) {
      number(xml, String.valueOf(list), "1");
    }
    xml.close();
  }

  private static void kind(Xml xml, String id, String format, String text) throws IOException {
    xml.open("w:abstractNum", "w:abstractNumId", id);
    xml.empty("w:multiLevelType", "w:val", "singleLevel");
    xml.open("w:lvl", "w:ilvl", "0").empty("w:start", "w:val", "1");
    xml.empty("w:numFmt", "w:val", format).empty("w:lvlText", "w:val", text);
    xml.empty("w:lvlJc", "w:val", "left").open("w:pPr");
    xml.empty("w:ind", "w:left", "454", "w:hanging", "284").close().close().close();
  }

  private static void number(Xml xml, String id, String kind) throws IOException {
    xml.open("w:num", "w:numId", id).empty("w:abstractNumId", "w:val", kind);
    if (kind.equals("1")) {
      xml.open("w:lvlOverride", "w:ilvl", "0").empty("w:startOverride", "w:val", "1").close();
    }
    xml.close();
  }

  private static void relation(Xml xml, String id, String type, String target) throws IOException {
    xml.empty("Relationship", "Id", id, "Type", RELATIONS + type, "Target", target);
  }
}

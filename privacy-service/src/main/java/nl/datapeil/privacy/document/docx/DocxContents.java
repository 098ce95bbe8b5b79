package nl.datapeil.privacy.document.docx;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.datapeil.privacy.document.office.Contents;
import nl.datapeil.privacy.document.office.Xml;

/// The table of contents: a field, filled in with links; Word and LibreOffice add the pages when
/// the reader renews it.
final class DocxContents {
  private DocxContents() {}

  static void write(List<Contents.Entry> entries, Locale language, Xml xml) throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
    xml.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
    xml.close().close().open("w:sdtContent");
    open("TOCHeading", xml);
    text(Contents.title(language), xml);
    xml.close();
    for (var i = 0; i < entries.size(); i++) {
      open("TOC" + entries.get(i).level(), xml);
      if (i == 0) {
        field("begin", xml);
        xml.open("w:r").open("w:instrText", "xml:space", "preserve");
        xml.text(" TOC \\o \"1-2\" \\h \\z \\u ").close().close();
        field("separate", xml);
      }
      xml.open("w:hyperlink", "w:anchor", entries.get(i).mark(), "w:history", "1");
      text(entries.get(i).text(), xml);
      xml.close();
      if (i == entries.size() - 1) {
        field("end", xml);
      }
      xml.close();
    }
    xml.close().close();
    open("Gap", xml);
    xml.close();
  }

  private static void open(String style, Xml xml) throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
  }

  private static void field(String type, Xml xml) throws IOException {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
  }

  private static void text(String text, Xml xml) throws IOException {
    xml.open("w:r").open("w:t", "xml:space", "preserve").text(text).close().close();
  }
}

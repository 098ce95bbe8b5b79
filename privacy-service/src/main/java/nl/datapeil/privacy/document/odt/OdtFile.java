package nl.datapeil.privacy.document.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.office.Contents;
import nl.datapeil.privacy.document.office.OfficeZip;
import nl.datapeil.privacy.document.office.Xml;

/// A document as OpenDocument 1.3 text.
public final class OdtFile {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String VERSION = "1.3";
  private static final String NAMESPACES = "urn:oasis:names:tc:opendocument:xmlns:";

  private OdtFile() {}

  public static void write(Document document, OutputStream out) throws IOException {
    try (var contents = Contents.of(document.blocks(), OdtBody::new);
        var zip = new OfficeZip(out, document.madeAt())) {
      zip.stored("mimetype", TYPE);
      zip.xml("content.xml", xml -> content(document, contents, xml));
      zip.template("styles.xml", OdtFile.class, "styles.xml", language(document));
      zip.xml("meta.xml", xml -> meta(document, xml));
      zip.xml("META-INF/manifest.xml", OdtFile::manifest);
    }
  }

  private static void content(Document document, Contents contents, Xml xml) throws IOException {
    root(xml, "office:document-content");
    xml.raw(OdtStyles.OF_CONTENT);
    xml.open("office:body").open("office:text");
    xml.open("text:p", "text:style-name", "Title").text(document.title()).close();
    if (!document.subject().isEmpty()) {
      xml.open("text:p", "text:style-name", "Subtitle").text(document.subject()).close();
    }
    OdtContents.write(contents.entries(), document.language(), xml);
    contents.copyTo(xml);
    xml.close().close().close();
  }

  private static Map<String, String> language(Document document) {
    var tag = Locale.forLanguageTag(document.languageTag());
    return Map.of("language", tag.getLanguage(), "country", tag.getCountry());
  }

  private static void meta(Document document, Xml xml) throws IOException {
    var at = document.madeAt().truncatedTo(ChronoUnit.SECONDS).toString();
    root(xml, "office:document-meta").open("office:meta");
    xml.element("meta:generator", "Datapeil");
    xml.element("dc:title", document.title());
    xml.element("dc:subject", document.subject());
    xml.element("dc:language", document.languageTag());
    xml.element("meta:creation-date", at);
    xml.element("dc:date", at);
    xml.close().close();
  }

  private static void manifest(Xml xml) throws IOException {
    xml.open(
        "manifest:manifest",
        "xmlns:manifest",
        NAMESPACES + "manifest:1.0",
        "manifest:version",
        VERSION);
    entry(xml, "/", TYPE);
    for (var part : new String[] {"content.xml", "styles.xml", "meta.xml"}) {
      entry(xml, part, "text/xml");
    }
    xml.close();
  }

  private static void entry(Xml xml, String path, String type) throws IOException {
    xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
  }

  static Xml root(Xml xml, String name) throws IOException {
    return xml.open(
        name,
        "xmlns:office",
        NAMESPACES + "office:1.0",
        "xmlns:text",
        NAMESPACES + "text:1.0",
        "xmlns:table",
        NAMESPACES + "table:1.0",
        "xmlns:style",
        NAMESPACES + "style:1.0",
        "xmlns:fo",
        NAMESPACES + "xsl-fo-compatible:1.0",
        "xmlns:svg",
        NAMESPACES + "svg-compatible:1.0",
        "xmlns:meta",
        NAMESPACES + "meta:1.0",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:xlink",
        "http://www.w3.org/1999/xlink",
        "office:version",
        VERSION);
  }
}

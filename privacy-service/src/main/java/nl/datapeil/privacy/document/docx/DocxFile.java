package nl.datapeil.privacy.document.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.model.Inline.Emphasis;
import nl.datapeil.privacy.document.office.Contents;
import nl.datapeil.privacy.document.office.OfficeZip;
import nl.datapeil.privacy.document.office.Xml;

/// A document as Office Open XML (ISO 29500, transitional), as all word processors read it.
public final class DocxFile {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private DocxFile() {}

  public static void write(Document document, OutputStream out) throws IOException {
    var references = new References();
    try (var contents = Contents.of(document.blocks(), xml -> new DocxBody(xml, references));
        var zip = new OfficeZip(out, document.madeAt())) {
      zip.template("[Content_Types].xml", DocxFile.class, "content-types.xml", Map.of());
      zip.template("_rels/.rels", DocxFile.class, "package.rels.xml", Map.of());
      zip.xml("docProps/core.xml", xml -> properties(document, xml));
      zip.xml("word/document.xml", xml -> body(document, contents, xml));
      var language = Map.of("language", document.languageTag());
      zip.template("word/styles.xml", DocxFile.class, "styles.xml", language);
      zip.template("word/settings.xml", DocxFile.class, "settings.xml", Map.of());
      zip.template("word/footer.xml", DocxFile.class, "footer.xml", Map.of());
      zip.xml("word/numbering.xml", references::writeNumbering);
      zip.xml("word/_rels/document.xml.rels", references::writeLinks);
    }
  }

  private static void body(Document document, Contents contents, Xml xml) throws IOException {
    xml.open(
        "w:document",
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r",
        OFFICE);
    xml.open("w:body");
    var prose = new DocxProse(xml, new References());
    title(prose, "Title", document.title());
    if (!document.subject().isEmpty()) {
      title(prose, "Subtitle", document.subject());
    }
    DocxContents.write(contents.entries(), document.language(), xml);
    contents.copyTo(xml);
    xml.open("w:sectPr");
    xml.empty("w:footerReference", "w:type", "default", "r:id", References.FOOTER);
    xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    xml.empty(
        "w:pgMar",
        "w:top",
        "1134",
        "w:right",
        "1276",
        "w:bottom",
        "1134",
        "w:left",
        "1276",
        "w:header",
        "567",
        "w:footer",
        "567",
        "w:gutter",
        "0");
    xml.close().close().close();
  }

  private static void title(DocxProse prose, String style, String text) throws IOException {
    prose.open(style);
    prose.run(text, Emphasis.NONE);
    prose.close();
  }

  private static void properties(Document document, Xml xml) throws IOException {
    var at = document.madeAt().truncatedTo(ChronoUnit.SECONDS).toString();
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        PACKAGE + "metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.element("dc:title", document.title());
    xml.element("dc:subject", document.subject());
    xml.element("dc:creator", "Datapeil");
    xml.element("dc:language", document.languageTag());
    xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(at).close();
    xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(at).close();
    xml.close();
  }
}

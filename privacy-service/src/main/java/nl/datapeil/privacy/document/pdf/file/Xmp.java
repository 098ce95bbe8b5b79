package nl.datapeil.privacy.document.pdf.file;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.office.Xml;

/// The metadata of a PDF, which also says to which standards it keeps.
public final class Xmp {
  private static final String STANDARDS =
      """
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part></rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
      """;

  private Xmp() {}

  public static String of(Document document) {
    var text = new StringWriter();
    try {
      write(document, new Xml(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        + text
        + "\n<?xpacket end=\"w\"?>";
  }

  private static void write(Document document, Xml xml) throws IOException {
    var at = document.madeAt().truncatedTo(ChronoUnit.SECONDS).toString();
    xml.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/");
    xml.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml.raw(STANDARDS);
    xml.open(
        "rdf:Description",
        "rdf:about",
        "",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:xmp",
        "http://ns.adobe.com/xap/1.0/",
        "xmlns:pdf",
        "http://ns.adobe.com/pdf/1.3/");
    alternative(xml, "dc:title", document.title());
    alternative(xml, "dc:description", document.subject());
    xml.open("dc:language").open("rdf:Bag").element("rdf:li", document.languageTag());
    xml.close().close();
    xml.element("xmp:CreateDate", at).element("xmp:ModifyDate", at);
    xml.element("xmp:CreatorTool", "Datapeil").element("pdf:Producer", "Datapeil");
    xml.close().close().close();
  }

  private static void alternative(Xml xml, String name, String text) throws IOException {
    xml.open(name).open("rdf:Alt").open("rdf:li", "xml:lang", "x-default").text(text);
    xml.close().close().close();
  }
}

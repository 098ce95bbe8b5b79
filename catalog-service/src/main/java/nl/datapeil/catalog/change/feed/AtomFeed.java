package nl.datapeil.catalog.change.feed;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.datapeil.catalog.rdf.Literals;

/// A page of changes as an Atom feed (RFC 4287), for feed readers.
final class AtomFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private AtomFeed() {}

  /// `self` is this page, `next` where to read on.
  static String of(List<ChangeView> changes, URI self, URI next, Instant now) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", self.toString());
      element(xml, "title", "Datapeil catalogue: changes");
      element(xml, "updated", (changes.isEmpty() ? now : changes.getLast().at()).toString());
      link(xml, "self", self);
      link(xml, "next", next);
      for (var change : changes) {
        entry(xml, change);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static void entry(XMLStreamWriter xml, ChangeView change) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + change.id());
    element(xml, "title", change.kind() + " " + change.action());
    element(xml, "updated", change.at().toString());
    xml.writeStartElement("author");
    element(xml, "name", change.by() == null ? "Datapeil" : change.by());
    xml.writeEndElement();
    if (change.uri() != null) {
      link(xml, "alternate", change.uri());
    }
    for (var term : List.of(change.kind(), change.action())) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", term);
    }
    element(
        xml, "summary", change.kind() + " " + change.subject() + ", version " + change.version());
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, URI href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href.toString());
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(Literals.inXml(text));
    xml.writeEndElement();
  }
}

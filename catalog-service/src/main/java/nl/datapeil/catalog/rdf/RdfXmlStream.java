package nl.datapeil.catalog.rdf;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.util.SplitIRI;
import org.jspecify.annotations.Nullable;

/// RDF/XML, one description per run of triples with the same subject. A property whose IRI cannot
/// be an XML name is left out, which a comment says: this syntax has no way to write it.
final class RdfXmlStream extends StreamRDFBase {
  private final XMLStreamWriter xml;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private @Nullable Node subject;
  private boolean begun;

  RdfXmlStream(OutputStream to) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(iri, prefix);
  }

  @Override
  public void triple(Triple triple) {
    try {
      begin();
      if (!triple.getSubject().equals(subject)) {
        endSubject();
        subject = triple.getSubject();
        xml.writeCharacters("\n  ");
        xml.writeStartElement("rdf", "Description", Vocab.RDF_NS);
        writeReference(triple.getSubject(), "about");
      }
      writeProperty(triple.getPredicate().getURI(), triple.getObject());
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void finish() {
    try {
      begin();
      endSubject();
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void begin() throws XMLStreamException {
    if (begun) {
      return;
    }
    begun = true;
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("rdf", "RDF", Vocab.RDF_NS);
    for (var prefix : prefixes.entrySet()) {
      xml.writeNamespace(prefix.getValue(), prefix.getKey());
    }
  }

  private void endSubject() throws XMLStreamException {
    if (subject != null) {
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
      subject = null;
    }
  }

  private void writeProperty(String iri, Node object) throws XMLStreamException {
    var split = SplitIRI.splitXML(iri);
    if (split >= iri.length()) {
      xml.writeComment(" left out: " + iri.replace("--", "- -") + " ");
      return;
    }
    var namespace = iri.substring(0, split);
    var prefix = prefixes.get(namespace);
    xml.writeCharacters("\n    ");
    xml.writeStartElement(prefix == null ? "ns" : prefix, iri.substring(split), namespace);
    if (prefix == null) {
      xml.writeNamespace("ns", namespace);
    }
    if (object.isLiteral()) {
      writeLiteral(object);
    } else {
      writeReference(object, "resource");
    }
    xml.writeEndElement();
  }

  private void writeLiteral(Node literal) throws XMLStreamException {
    var datatype = literal.getLiteralDatatypeURI();
    if (!literal.getLiteralLanguage().isEmpty()) {
      xml.writeAttribute("xml:lang", literal.getLiteralLanguage());
    } else if (!datatype.equals(Vocab.XSD_NS + "string")) {
      xml.writeAttribute("rdf", Vocab.RDF_NS, "datatype", datatype);
    }
    xml.writeCharacters(Literals.inXml(literal.getLiteralLexicalForm()));
  }

  private void writeReference(Node node, String attribute) throws XMLStreamException {
    if (node.isBlank()) {
      xml.writeAttribute("rdf", Vocab.RDF_NS, "nodeID", node.getBlankNodeLabel());
    } else {
      xml.writeAttribute("rdf", Vocab.RDF_NS, attribute, node.getURI());
    }
  }
}

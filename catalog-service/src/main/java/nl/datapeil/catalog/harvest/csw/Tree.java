package nl.datapeil.catalog.harvest.csw;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// An XML element, walked by the names of its children whatever their namespaces: the editions of
/// ISO 19115 differ in those more than in names.
record Tree(Element element) {
  private static final DocumentBuilderFactory FACTORY = factory();

  /// Throws for what is no XML; nothing outside the text is ever read.
  static Tree of(String xml) throws SAXException {
    try {
      var builder = FACTORY.newDocumentBuilder();
      builder.setErrorHandler(new Silent());
      return new Tree(builder.parse(new InputSource(new StringReader(xml))).getDocumentElement());
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilderFactory factory() {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      return factory;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  String name() {
    var name = element.getLocalName();
    return name == null ? element.getNodeName() : name;
  }

  List<Tree> children() {
    var children = new ArrayList<Tree>();
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(new Tree(child));
      }
    }
    return children;
  }

  /// Everything on a path such as `citation/*/title`.
  Stream<Tree> all(String path) {
    var steps = path.split("/", 2);
    var here = children().stream().filter(c -> steps[0].equals("*") || steps[0].equals(c.name()));
    return steps.length == 1 ? here : here.flatMap(child -> child.all(steps[1]));
  }

  Optional<Tree> first(String path) {
    return all(path).findFirst();
  }

  /// The text in the first thing on the path that has any, without what surrounds it.
  Optional<String> text(String path) {
    return all(path).map(Tree::text).filter(text -> !text.isEmpty()).findFirst();
  }

  String text() {
    return element.getTextContent().strip();
  }

  /// The attribute with this name in whatever namespace, or empty.
  String attribute(String name) {
    var attributes = element.getAttributes();
    for (var i = 0; i < attributes.getLength(); i++) {
      var attribute = attributes.item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getNodeValue().strip();
      }
    }
    return "";
  }

  /// The code in a code list's element, which may only be in its text.
  Optional<String> code(String path) {
    return all(path + "/*")
        .map(list ->
            list.attribute("codeListValue").isEmpty()
                ? list.text()
                : list.attribute("codeListValue"))
        .filter(code -> !code.isEmpty())
        .findFirst();
  }

  /// The address of an anchor, or the text itself.
  String reference() {
    return children().stream()
        .map(child -> child.attribute("href"))
        .filter(href -> !href.isEmpty())
        .findFirst()
        .orElseGet(this::text);
  }

  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) {}

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}

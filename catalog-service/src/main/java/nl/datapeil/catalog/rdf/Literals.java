package nl.datapeil.catalog.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// What RDF allows in a literal and others do not.
public final class Literals {
  private Literals() {}

  static boolean isStorable(Triple triple) {
    var object = triple.getObject();
    return !object.isLiteral() || object.getLiteralLexicalForm().indexOf(0) < 0;
  }

  /// Without NUL characters: neither PostgreSQL nor XML has them, and they mean nothing.
  public static Triple storable(Triple triple) {
    var object = triple.getObject();
    return isStorable(triple)
        ? triple
        : Triple.create(triple.getSubject(), triple.getPredicate(), withoutNul(object));
  }

  private static Node withoutNul(Node literal) {
    var text = literal.getLiteralLexicalForm().replace("\0", "");
    return literal.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralDT(text, literal.getLiteralDatatype())
        : NodeFactory.createLiteralLang(text, literal.getLiteralLanguage());
  }

  /// With U+FFFD for each character that XML 1.0 cannot hold, not even as a reference.
  public static String inXml(String text) {
    return text.codePoints().allMatch(Literals::isXml)
        ? text
        : text.codePoints()
            .map(c -> isXml(c) ? c : 0xFFFD)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}

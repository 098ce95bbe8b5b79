package nl.datapeil.catalog.rdf;

import java.util.function.IntPredicate;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// What RDF allows in a literal and others do not.
public final class Literals {
  private Literals() {}

  public static boolean isStorable(Triple triple) {
    var object = triple.getObject();
    return !object.isLiteral()
        || object.getLiteralLexicalForm().codePoints().allMatch(Literals::isStorable);
  }

  /// PostgreSQL has no NUL, and half of a surrogate pair cannot be written as UTF-8.
  private static boolean isStorable(int c) {
    return c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
  }

  /// With U+FFFD for each character that cannot be stored.
  public static Triple storable(Triple triple) {
    var literal = triple.getObject();
    var text = storable(literal.getLiteralLexicalForm());
    var stored =
        literal.getLiteralLanguage().isEmpty()
            ? NodeFactory.createLiteralDT(text, literal.getLiteralDatatype())
            : NodeFactory.createLiteralLang(text, literal.getLiteralLanguage());
    return Triple.create(triple.getSubject(), triple.getPredicate(), stored);
  }

  public static String storable(String text) {
    return replaced(text, Literals::isStorable);
  }

  /// With U+FFFD for each character that XML 1.0 cannot hold, not even as a reference.
  public static String inXml(String text) {
    return replaced(text, Literals::isXml);
  }

  private static String replaced(String text, IntPredicate kept) {
    return text.codePoints().allMatch(kept)
        ? text
        : text.codePoints()
            .map(c -> kept.test(c) ? c : 0xFFFD)
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

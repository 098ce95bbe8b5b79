package nl.datapeil.catalog.rdf;

import org.apache.jena.graph.Node;

/// Writes terms as N-Triples does. By far most of what is written needs no escape, so whole runs
/// are copied at once; blank nodes keep their labels, for [BlankNodes] gave them fit ones.
public final class NTriples {
  private static final boolean[] NOT_IN_IRIS = characters(0, ' ', "<>\"{}|^`\\");
  private static final boolean[] NOT_IN_TEXTS = characters(0, -1, "\"\\\n\r\t\b\f");

  private NTriples() {}

  static void write(Node node, StringBuilder out) {
    if (node.isURI()) {
      iri(node.getURI(), out);
    } else if (node.isBlank()) {
      out.append("_:").append(node.getBlankNodeLabel());
    } else {
      literal(node, out);
    }
  }

  public static String write(Node node) {
    if (node.isURI() && isPlain(node.getURI(), NOT_IN_IRIS)) {
      return "<" + node.getURI() + ">";
    }
    var out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  private static boolean[] characters(int from, int to, String others) {
    var all = new boolean[128];
    for (var c = from; c <= to; c++) {
      all[c] = true;
    }
    others.chars().forEach(c -> all[c] = true);
    return all;
  }

  private static boolean isPlain(String text, boolean[] special) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < special.length && special[c]) {
        return false;
      }
    }
    return true;
  }

  private static void iri(String iri, StringBuilder out) {
    out.append('<');
    var start = 0;
    for (var i = 0; i < iri.length(); i++) {
      var c = iri.charAt(i);
      if (c < NOT_IN_IRIS.length && NOT_IN_IRIS[c]) {
        out.append(iri, start, i).append("\\u%04X".formatted((int) c));
        start = i + 1;
      }
    }
    out.append(iri, start, iri.length()).append('>');
  }

  private static void literal(Node node, StringBuilder out) {
    quote(node.getLiteralLexicalForm(), out);
    var language = node.getLiteralLanguage();
    if (!language.isEmpty()) {
      out.append('@').append(language);
    } else if (!node.getLiteralDatatypeURI().equals(Vocab.XSD_STRING.getURI())) {
      out.append("^^");
      iri(node.getLiteralDatatypeURI(), out);
    }
  }

  static void quote(String text, StringBuilder out) {
    out.append('"');
    text(text, out);
    out.append('"');
  }

  private static void text(String text, StringBuilder out) {
    if (isPlain(text, NOT_IN_TEXTS)) {
      out.append(text);
      return;
    }
    var start = 0;
    for (var i = 0; i < text.length(); i++) {
      var escape =
          switch (text.charAt(i)) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> "";
          };
      if (!escape.isEmpty()) {
        out.append(text, start, i).append(escape);
        start = i + 1;
      }
    }
    out.append(text, start, text.length());
  }
}

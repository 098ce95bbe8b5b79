package nl.datapeil.catalog.rdf;

import org.apache.jena.graph.Node;

/// Writes terms as N-Triples does. By far most of what is written needs no escape, so whole runs
/// are copied at once; blank nodes keep their labels, for [BlankNodes] gave them fit ones.
final class NTriples {
  private static final String NOT_IN_IRIS = "<>\"{}|^`\\";

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

  private static void iri(String iri, StringBuilder out) {
    out.append('<');
    var start = 0;
    for (var i = 0; i < iri.length(); i++) {
      var c = iri.charAt(i);
      if (c <= ' ' || (c < 127 && NOT_IN_IRIS.indexOf(c) >= 0)) {
        out.append(iri, start, i).append("\\u%04X".formatted((int) c));
        start = i + 1;
      }
    }
    out.append(iri, start, iri.length()).append('>');
  }

  private static void literal(Node node, StringBuilder out) {
    out.append('"');
    text(node.getLiteralLexicalForm(), out);
    out.append('"');
    var language = node.getLiteralLanguage();
    if (!language.isEmpty()) {
      out.append('@').append(language);
    } else if (!node.getLiteralDatatypeURI().equals(Vocab.XSD_STRING.getURI())) {
      out.append("^^");
      iri(node.getLiteralDatatypeURI(), out);
    }
  }

  private static void text(String text, StringBuilder out) {
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

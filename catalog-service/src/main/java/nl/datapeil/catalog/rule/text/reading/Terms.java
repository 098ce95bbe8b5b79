package nl.datapeil.catalog.rule.text.reading;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/// How terms are shown.
public final class Terms {
  private static final int LONGEST = 200;

  private Terms() {}

  /// An IRI as it is, `_:label` for a blank node, the bare text of a literal.
  public static String plain(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getLiteralLexicalForm();
  }

  /// In N-Triples.
  public static String term(Node node) {
    return NodeFmtLib.strNT(node);
  }

  /// For a sentence: not too long.
  public static String quoted(Node node) {
    var text = plain(node);
    return "“" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "”";
  }
}

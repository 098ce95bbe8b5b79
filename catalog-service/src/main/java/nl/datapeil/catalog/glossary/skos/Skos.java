package nl.datapeil.catalog.glossary.skos;

import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Words of SKOS beside those of [Vocab].
final class Skos {
  static final Node CLOSE_MATCH = in("closeMatch");
  static final Node HIDDEN_LABEL = in("hiddenLabel");
  static final Node RELATED = in("related");
  static final Node SCOPE_NOTE = in("scopeNote");
  static final Node EXACT_MATCH = in("exactMatch");

  /// For a text without a language.
  static final String NO_LANGUAGE = "@none";

  private Skos() {}

  private static Node in(String name) {
    return NodeFactory.createURI(Vocab.SKOS_NS + name);
  }
}

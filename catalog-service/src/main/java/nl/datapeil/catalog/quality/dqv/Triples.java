package nl.datapeil.catalog.quality.dqv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// Collects triples, each once.
final class Triples {
  private final Set<Triple> all = new LinkedHashSet<>();

  void add(Node subject, Node property, Node value) {
    all.add(Triple.create(subject, property, value));
  }

  void label(Node subject, Text text) {
    add(subject, Vocab.SKOS_PREF_LABEL, NodeFactory.createLiteralLang(text.nl(), "nl"));
    add(subject, Vocab.SKOS_PREF_LABEL, NodeFactory.createLiteralLang(text.en(), "en"));
  }

  List<Triple> all() {
    return List.copyOf(all);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node literal(Object value, XSDDatatype type) {
    return NodeFactory.createLiteralDT(String.valueOf(value), type);
  }
}

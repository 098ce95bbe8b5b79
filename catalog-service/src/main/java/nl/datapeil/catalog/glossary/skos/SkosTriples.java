package nl.datapeil.catalog.glossary.skos;

import java.util.ArrayList;
import java.util.List;
import nl.datapeil.catalog.glossary.term.TermStatus;
import nl.datapeil.catalog.glossary.term.TermView;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// A term as triples. What data are about a term is said by `dct:subject`.
final class SkosTriples {
  private static final Node DEPRECATED = NodeFactory.createURI(Vocab.OWL_NS + "deprecated");
  private static final Node SUBJECT = NodeFactory.createURI(Vocab.DCT_NS + "subject");

  private final Node concept;
  private final List<Triple> triples = new ArrayList<>();

  private SkosTriples(Node concept) {
    this.concept = concept;
  }

  static List<Triple> scheme(String scheme) {
    return List.of(
        Triple.create(NodeFactory.createURI(scheme), Vocab.RDF_TYPE, Vocab.SKOS_CONCEPT_SCHEME));
  }

  static List<Triple> of(TermView term, String scheme) {
    var all = new SkosTriples(NodeFactory.createURI(term.uri().toString()));
    all.describe(term, scheme);
    all.link(term);
    return all.triples;
  }

  private void describe(TermView term, String scheme) {
    add(Vocab.RDF_TYPE, Vocab.SKOS_CONCEPT);
    add(Vocab.SKOS_IN_SCHEME, NodeFactory.createURI(scheme));
    term.prefLabel().forEach((language, label) -> say(Vocab.SKOS_PREF_LABEL, language, label));
    term.altLabel()
        .forEach((language, all) -> all.forEach(l -> say(Vocab.SKOS_ALT_LABEL, language, l)));
    term.hiddenLabel()
        .forEach((language, all) -> all.forEach(l -> say(Skos.HIDDEN_LABEL, language, l)));
    term.definition().forEach((language, text) -> say(Vocab.SKOS_DEFINITION, language, text));
    term.scopeNote().forEach((language, text) -> say(Skos.SCOPE_NOTE, language, text));
    if (term.source() != null) {
      say(Vocab.DCT_SOURCE, Skos.NO_LANGUAGE, term.source());
    }
    if (term.status() == TermStatus.RETIRED) {
      add(DEPRECATED, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }
  }

  private void link(TermView term) {
    term.exactMatch().forEach(uri -> add(Skos.EXACT_MATCH, NodeFactory.createURI(uri)));
    term.closeMatch().forEach(uri -> add(Skos.CLOSE_MATCH, NodeFactory.createURI(uri)));
    toOthers(Vocab.SKOS_BROADER, term.broader());
    toOthers(Vocab.SKOS_NARROWER, term.narrower());
    toOthers(Skos.RELATED, term.related());
    term.subjects()
        .forEach(uri -> triples.add(Triple.create(NodeFactory.createURI(uri), SUBJECT, concept)));
  }

  private void toOthers(Node property, List<TermView.Other> others) {
    others.forEach(other -> add(property, NodeFactory.createURI(other.uri().toString())));
  }

  private void say(Node property, String language, String text) {
    add(
        property,
        language.equals(Skos.NO_LANGUAGE)
            ? NodeFactory.createLiteralString(text)
            : NodeFactory.createLiteralLang(text, language));
  }

  private void add(Node property, Node value) {
    triples.add(Triple.create(concept, property, value));
  }
}

package nl.datapeil.catalog.codelist.file;

import java.time.LocalDate;
import java.util.Locale;
import nl.datapeil.catalog.codelist.CodeList;
import nl.datapeil.catalog.codelist.Concept;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/// A code list in SKOS, with the validity of its concepts as the EU authority tables have it.
public final class SkosGraph {
  private static final Node TYPE = in(Vocab.RDF_NS, "type");
  private static final Node LABEL = in(Vocab.SKOS_NS, "prefLabel");
  private static final Node OTHER = in(Vocab.SKOS_NS, "altLabel");
  private static final Node NOTATION = in(Vocab.SKOS_NS, "notation");
  private static final Node SCHEME = in(Vocab.SKOS_NS, "inScheme");
  private static final Node REPLACED = in(Vocab.DCT_NS, "isReplacedBy");
  private static final String AUTHORITY = "http://publications.europa.eu/ontology/authority/";

  private SkosGraph() {}

  public static Graph of(CodeList list) {
    var graph = GraphFactory.createDefaultGraph();
    var scheme = NodeFactory.createURI(list.uri());
    graph.add(scheme, TYPE, in(Vocab.SKOS_NS, "ConceptScheme"));
    graph.add(scheme, in(Vocab.DCT_NS, "title"), text(list.title().en(), "en"));
    graph.add(scheme, in(Vocab.DCT_NS, "title"), text(list.title().nl(), "nl"));
    graph.add(scheme, LABEL, text(list.title().en(), "en"));
    graph.add(scheme, LABEL, text(list.title().nl(), "nl"));
    graph.add(
        scheme, in(Vocab.OWL_NS, "versionInfo"), NodeFactory.createLiteralString(list.version()));
    list.concepts().forEach(concept -> add(graph, scheme, concept));
    return graph;
  }

  private static void add(Graph graph, Node scheme, Concept concept) {
    var node = NodeFactory.createURI(concept.uri());
    graph.add(node, TYPE, in(Vocab.SKOS_NS, "Concept"));
    graph.add(node, SCHEME, scheme);
    graph.add(node, NOTATION, NodeFactory.createLiteralString(concept.code()));
    if (concept.labels().isEmpty()) {
      graph.add(node, LABEL, NodeFactory.createLiteralString(concept.code()));
    }
    concept.labels().forEach((language, label) -> graph.add(node, LABEL, text(label, language)));
    concept.names().forEach(name -> graph.add(node, OTHER, NodeFactory.createLiteralString(name)));
    date(graph, node, "start.use", concept.from());
    date(graph, node, "end.use", concept.until());
    concept
        .successors()
        .forEach(successor -> graph.add(node, REPLACED, NodeFactory.createURI(successor)));
  }

  private static void date(Graph graph, Node node, String property, @Nullable LocalDate date) {
    if (date != null) {
      graph.add(
          node,
          in(AUTHORITY, property),
          NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate));
    }
  }

  private static Node text(String text, String language) {
    return NodeFactory.createLiteralLang(text, language.toLowerCase(Locale.ROOT));
  }

  private static Node in(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}

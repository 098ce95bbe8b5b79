package nl.datapeil.catalog.harvest;

import java.util.List;
import nl.datapeil.catalog.harvest.reading.Reading;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/// Questions that tests ask of what was read.
public record ReadGraph(Graph graph) {
  public static ReadGraph of(Reading reading) {
    var graph = GraphFactory.createDefaultGraph();
    reading.triples().forEach(graph::add);
    return new ReadGraph(graph);
  }

  /// The values of a property, as they would be written in a list.
  public List<String> values(Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(ReadGraph::shown)
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  public List<String> values(String subject, Node property) {
    return values(NodeFactory.createURI(subject), property);
  }

  public Node one(String subject, Node property) {
    return graph.find(NodeFactory.createURI(subject), property, Node.ANY).next().getObject();
  }

  public List<String> ofType(Node type) {
    return graph
        .find(Node.ANY, org.apache.jena.vocabulary.RDF.Nodes.type, type)
        .mapWith(t -> shown(t.getSubject()))
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static String shown(Node node) {
    if (!node.isLiteral()) {
      return node.toString();
    }
    var language = node.getLiteralLanguage();
    return node.getLiteralLexicalForm() + (language.isEmpty() ? "" : "@" + language);
  }
}

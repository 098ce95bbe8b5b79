package nl.datapeil.catalog.description;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.problem.ProblemException.Violation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/// Small graphs and descriptions for tests; the thing described is `<#it>`.
final class Sample {
  static final Node IT = NodeFactory.createURI("http://example.org/it#it");

  private static final String PREFIXES =
      """
      prefix adms: <http://www.w3.org/ns/adms#>
      prefix dcat: <http://www.w3.org/ns/dcat#>
      prefix dct: <http://purl.org/dc/terms/>
      prefix foaf: <http://xmlns.com/foaf/0.1/>
      prefix geo: <http://www.opengis.net/ont/geosparql#>
      prefix locn: <http://www.w3.org/ns/locn#>
      prefix owl: <http://www.w3.org/2002/07/owl#>
      prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      prefix schema: <http://schema.org/>
      prefix skos: <http://www.w3.org/2004/02/skos/core#>
      prefix spdx: <http://spdx.org/rdf/terms#>
      prefix time: <http://www.w3.org/2006/time#>
      prefix vcard: <http://www.w3.org/2006/vcard/ns#>
      prefix xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private Sample() {}

  static Graph graph(String turtle) {
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE)
        .base("http://example.org/it")
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .parse(graph);
    return graph;
  }

  /// JSON with single quotes.
  static ObjectNode json(String text) {
    try {
      return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static ObjectNode read(Graph graph) {
    return Lens.read(graph, IT, Kind.DATASET);
  }

  static List<Violation> write(Graph graph, String wanted) {
    return Lens.write(graph, IT, Kind.DATASET, json(wanted));
  }

  static List<Violation> patch(Graph graph, String patch) {
    return patch(graph, Kind.DATASET, json(patch));
  }

  static List<Violation> patch(Graph graph, Kind kind, ObjectNode patch) {
    return Lens.write(graph, IT, kind, Lens.patched(Lens.read(graph, IT, kind), patch));
  }

  /// What a graph says after a patch that nothing is wrong with.
  static Graph patched(String turtle, String patch) {
    var graph = graph(turtle);
    var violations = patch(graph, patch);
    if (!violations.isEmpty()) {
      throw new IllegalArgumentException(violations.toString());
    }
    return graph;
  }
}

package nl.datapeil.catalog.quality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import nl.datapeil.catalog.description.Lens;
import nl.datapeil.catalog.rule.Finding;
import nl.datapeil.catalog.rule.Report;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.Validator;
import nl.datapeil.catalog.term.Kind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/// Tries changes of a description on a copy of its graph and has the rules count what is wrong
/// then, as a write would.
final class Trial implements ToIntFunction<ObjectNode> {
  private static final int MOST_FIELDS = 20;
  private static final int MOST_TRIPLES = 5_000;

  private final List<Triple> triples;
  private final String iri;
  private final Validator validator;
  private final Report now;

  Trial(List<Triple> triples, String iri, Validator validator) {
    this.triples = List.copyOf(triples);
    this.iri = iri;
    this.validator = validator;
    now = validator.check(graph());
  }

  /// Too long to be tried many times over.
  boolean isLong() {
    return triples.size() > MOST_TRIPLES;
  }

  /// What the rules find before any change.
  Report now() {
    return now;
  }

  @Override
  public int applyAsInt(ObjectNode wanted) {
    var graph = graph();
    var refused = Lens.write(graph, NodeFactory.createURI(iri), Kind.DATASET, wanted);
    return refused.isEmpty() ? validator.count(graph).violations() : now.violations();
  }

  /// Where the rules are broken now.
  List<String> wrong() {
    return now.findings().stream()
        .filter(finding -> finding.severity() == Severity.VIOLATION)
        .map(Finding::field)
        .filter(Objects::nonNull)
        .distinct()
        .limit(MOST_FIELDS)
        .toList();
  }

  private Graph graph() {
    var graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}

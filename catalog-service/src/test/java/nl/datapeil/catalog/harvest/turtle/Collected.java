package nl.datapeil.catalog.harvest.turtle;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.harvest.reading.Fault;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/// All that a document gave.
final class Collected implements TurtleReader.Sink {
  final List<Triple> triples = new ArrayList<>();
  final List<Fault> faults = new ArrayList<>();
  final Set<Node> lost = new HashSet<>();

  static Collected of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Collected of(byte[] text) {
    var collected = new Collected();
    TurtleReader.read(new ByteArrayInputStream(text), "https://base.example/doc", collected);
    return collected;
  }

  Graph graph() {
    var graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  @Override
  public void triple(Triple triple) {
    triples.add(triple);
  }

  @Override
  public void prefix(String prefix, String iri) {}

  @Override
  public void fault(Fault fault) {
    faults.add(fault);
  }

  @Override
  public void lost(Set<Node> subjects) {
    lost.addAll(subjects);
  }
}

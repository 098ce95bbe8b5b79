package nl.datapeil.catalog.harvest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.datapeil.catalog.entry.Partition;
import nl.datapeil.catalog.harvest.document.RdfReader;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.rdf.BlankNodes;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/// Measures the reading of one big document, beside plain Jena: run as a program, see
/// docs/performance.md. No test, so no build fails on a slow machine.
final class ReadingMeasurement {
  private static final URI BASE = URI.create("https://ex.org/cat.ttl");

  private ReadingMeasurement() {}

  /// The arguments are the number of datasets and the number of rounds.
  public static void main(String[] arguments) throws IOException {
    JenaSystem.init();
    var file = Files.createTempFile("big", ".ttl");
    BigCatalogue.write(file, Integer.parseInt(arguments[0]));
    for (var round = 0; round < Integer.parseInt(arguments[1]); round++) {
      round(file);
    }
    Files.delete(file);
  }

  private static void round(Path file) throws IOException {
    var start = cpu();
    var counted = new long[1];
    RDFParser.source(file)
        .checking(false)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                counted[0]++;
              }
            });
    start = told("Jena parses " + counted[0] + " triples", start);
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.source(file).checking(false).parse(graph);
    start = told("Jena parses into a graph", start);
    var reading = new Reading();
    try (var text = Files.newBufferedReader(file)) {
      new RdfReader(BASE, Integer.MAX_VALUE, reading).turtle(text);
    }
    start = told("We parse " + reading.triples().size(), start);
    var labelled = BlankNodes.labelled(reading.triples(), BASE.toString());
    start = told("We label blank nodes", start);
    var parts = Partition.of(labelled).parts().size();
    told("We take apart " + parts + " entries", start);
  }

  /// Of this thread, so that what else the machine does counts less.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long told(String what, long start) {
    IO.println("%-40s %6d ms of CPU".formatted(what, (cpu() - start) / 1_000_000));
    return cpu();
  }
}

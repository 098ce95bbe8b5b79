package nl.datapeil.catalog.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.catalog.description.Lens;
import nl.datapeil.catalog.entry.graph.Partition;
import nl.datapeil.catalog.harvest.document.RdfReader;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.rdf.BlankNodes;
import nl.datapeil.catalog.rdf.RdfWriter;
import nl.datapeil.catalog.rdf.Syntax;
import nl.datapeil.catalog.rdf.packed.GraphBytes;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.RuleFixtures;
import nl.datapeil.catalog.rule.Rules;
import nl.datapeil.catalog.rule.Scope;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/// Measures the reading, judging and writing of one big document in one thread, beside plain Jena:
/// run as a program, see docs/performance.md. No test, so no build fails on a slow machine.
final class ReadingMeasurement {
  private static final URI BASE = URI.create("https://ex.org/cat.ttl");

  private final Path file;
  private final List<Shapes> shapes;
  private long start;

  private ReadingMeasurement(Path file, List<Shapes> shapes) {
    this.file = file;
    this.shapes = shapes;
  }

  /// The arguments are a file in Turtle or the number of datasets to make up, the number of rounds,
  /// and files of official shapes.
  public static void main(String[] arguments) throws IOException {
    JenaSystem.init();
    var file = Path.of(arguments[0]);
    if (arguments[0].matches("[0-9]+")) {
      file = Files.createTempFile("big", ".ttl");
      BigCatalogue.write(file, Integer.parseInt(arguments[0]));
    }
    var shapes =
        List.of(arguments).subList(2, arguments.length).stream().map(Shapes::parse).toList();
    var measurement = new ReadingMeasurement(file, shapes);
    for (var round = 1; round <= Integer.parseInt(arguments[1]); round++) {
      IO.println("Round " + round);
      measurement.withJena();
      measurement.withOurs();
    }
  }

  private void withJena() {
    start = cpu();
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.source(file).parse(graph);
    told("Jena parses %d triples into a graph".formatted(graph.size()));
    for (var one : shapes) {
      var results = ShaclValidator.get().validate(one, graph).getEntries().size();
      told("Jena validates it: %d results".formatted(results));
    }
    write(graph, RDFFormat.TURTLE_BLOCKS);
    write(graph, RDFFormat.TURTLE_PRETTY);
  }

  private void write(Graph graph, RDFFormat format) {
    RDFWriter.source(graph).format(format).output(OutputStream.nullOutputStream());
    told("Jena writes it as " + format.getVariant());
  }

  private void withOurs() throws IOException {
    start = cpu();
    var reading = new Reading();
    try (var in = Files.newInputStream(file)) {
      new RdfReader(BASE, Integer.MAX_VALUE, reading).turtle(in);
    }
    told("We parse %d triples".formatted(reading.triples().size()));
    var partition = Partition.of(reading.triples());
    told("We take apart %d entries".formatted(partition.parts().size()));
    var packed = new ArrayList<byte[]>();
    var graphs = new ArrayList<Graph>();
    for (var part : partition.parts()) {
      var scope = part.root().getURI();
      var triples = BlankNodes.labelled(part.triples(), scope, partition.shared().keySet());
      packed.add(GraphBytes.pack(GraphBytes.lines(triples).getBytes(UTF_8)));
      var graph = GraphFactory.createDefaultGraph();
      triples.forEach(graph::add);
      graphs.add(graph);
    }
    var bytes = packed.stream().mapToLong(one -> one.length).sum();
    told("We label, sort and pack them: %d bytes".formatted(bytes));
    var typed = 0L;
    var findings = 0L;
    for (var i = 0; i < graphs.size(); i++) {
      var part = partition.parts().get(i);
      typed += Lens.read(graphs.get(i), part.root(), part.kind()).toString().length();
    }
    told("We describe them in JSON: %d characters".formatted(typed));
    var today = LocalDate.of(2026, 11, 22);
    for (var graph : graphs) {
      findings +=
          Rules.count(graph, Profile.NL_301, RuleFixtures.LISTS, today, Scope.ENTRY)
              .findings()
              .size();
    }
    told("We judge them: %d findings".formatted(findings));
    var writer = RdfWriter.begin(Syntax.TURTLE, OutputStream.nullOutputStream());
    packed.forEach(one -> writer.write(GraphBytes.unpack(one)));
    writer.finish();
    told("We unpack and write them as Turtle");
  }

  /// Of this thread, so that what else the machine does counts less.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void told(String what) {
    IO.println("%-50s %6d ms of CPU".formatted(what, (cpu() - start) / 1_000_000));
    start = cpu();
  }
}

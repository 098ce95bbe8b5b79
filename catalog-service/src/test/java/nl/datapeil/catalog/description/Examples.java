package nl.datapeil.catalog.description;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.testkit.Shared;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/// The official and other examples of DCAT that can be read without the network.
final class Examples {
  /// Something described in a file.
  record Example(String file, Graph graph, Node root, Kind kind) {
    Graph copy() {
      return copyOf(graph);
    }

    @Override
    public String toString() {
      return file + " " + kind + " " + root;
    }
  }

  private Examples() {}

  static List<Example> all() {
    var examples = new ArrayList<Example>();
    each(Shared.path("standards/dcat/examples"), file -> collect(file, examples));
    return examples;
  }

  static void each(Path folder, Consumer<Path> action) {
    try (var files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).sorted().forEach(action);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Graph copyOf(Graph graph) {
    var copy = GraphFactory.createDefaultGraph();
    graph.find().forEach(copy::add);
    return copy;
  }

  static Graph read(Path file, Lang language) {
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.source(file)
        .lang(language)
        .base("http://example.org/base/")
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(graph);
    return graph;
  }

  private static void collect(Path file, List<Example> examples) {
    var name = file.getFileName().toString();
    var language = name.endsWith(".json") ? Lang.JSONLD : RDFLanguages.pathnameToLang(name);
    if (language == null || isRemote(file, language)) {
      return;
    }
    try {
      var graph = read(file, language);
      for (var kind : Kind.values()) {
        graph
            .find(Node.ANY, Vocab.RDF_TYPE, kind.type())
            .mapWith(t -> t.getSubject())
            .forEach(root -> examples.add(new Example(name, graph, root, kind)));
      }
    } catch (RiotException _) {
      // refused by design: some examples are known not to parse
    }
  }

  private static boolean isRemote(Path file, Lang language) {
    if (!language.equals(Lang.JSONLD)) {
      return false;
    }
    try {
      return Arrays.stream(Files.readString(file).split("\n"))
          .anyMatch(line -> line.contains("\"@context\"") && line.contains("http"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

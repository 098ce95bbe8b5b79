package nl.datapeil.catalog.rule.shape;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.catalog.rdf.Documents;
import nl.datapeil.catalog.rdf.RdfException;
import nl.datapeil.catalog.rdf.Syntax;
import nl.datapeil.catalog.rule.Part;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.shape.ShapesFile.State;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/// Reads files of shapes, whatever is wrong with them: what dangles is taken out and said.
final class ShapesReader {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Node PROPERTY = shacl("property");
  private static final Node PATH = shacl("path");
  private static final Node TARGET = shacl("targetClass");
  private static final Node CLASS = shacl("class");
  private static final String SEMIC =
      "https://semiceu.github.io/DCAT-AP/releases/3.0.0/html/shacl/";
  private static final String GEONOVUM = "http://modellen.geostandaarden.nl/dcat-ap-nl/id/shape/";
  private static final int MOST_TRIPLES = 1_000_000;

  private ShapesReader() {}

  /// `name`: what to call it.
  static ShapesFile read(Path file, String name) throws IOException {
    var graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Files.newInputStream(file)) {
      var syntax = name.endsWith(".rdf") ? Syntax.RDF_XML : Syntax.TURTLE;
      Documents.read(in, syntax, URI.create("urn:shapes:"), MOST_TRIPLES)
          .triples()
          .forEach(graph::add);
    } catch (RdfException e) {
      return unusable(name, State.UNREADABLE, 0, List.of(e.detail()));
    }
    var targets = count(graph);
    if (targets == 0) {
      return unusable(
          name,
          State.UNREADABLE,
          0,
          List.of(
              new Text("It holds no shape with a target.", "Het bevat geen shape met een doel.")));
    }
    return parsed(graph, name, targets);
  }

  private static ShapesFile parsed(Graph graph, String name, int targets) {
    var faults = prune(graph);
    try {
      var shapes = Shapes.parse(graph);
      return new ShapesFile(
          name,
          faults.isEmpty() ? State.READY : State.PRUNED,
          targets,
          part(graph),
          profile(graph),
          faults,
          shapes);
    } catch (ShaclParseException | UnsupportedOperationException e) {
      var reason = String.valueOf(e.getMessage());
      faults.add(new Text(reason, reason));
      return unusable(name, State.REFUSED, targets, faults);
    }
  }

  private static ShapesFile unusable(String name, State state, int targets, List<Text> faults) {
    return new ShapesFile(name, state, targets, null, null, faults, null);
  }

  /// Takes out property shapes that are referred to and nowhere described, or have no path.
  private static List<Text> prune(Graph graph) {
    var faults = new ArrayList<Text>();
    for (var triple : all(graph, Node.ANY, PROPERTY)) {
      if (!graph.contains(triple.getObject(), PATH, Node.ANY)) {
        graph.delete(triple);
        faults.add(
            Text.of(
                "%s refers to %s, which is no property shape; left out.",
                "%s verwijst naar %s, dat geen property shape is; weggelaten.",
                triple.getSubject(),
                triple.getObject()));
      }
    }
    return faults;
  }

  private static List<Triple> all(Graph graph, Node subject, Node predicate) {
    var found = graph.find(subject, predicate, Node.ANY);
    try {
      return found.toList();
    } finally {
      found.close();
    }
  }

  private static int count(Graph graph) {
    return all(graph, Node.ANY, TARGET).size();
  }

  /// The part of our tables that corresponds to these shapes, if any.
  private static @Nullable Part part(Graph graph) {
    var name = firstTarget(graph);
    if (name.startsWith(SEMIC + "shapes.ttl#")) {
      return Part.BASE;
    } else if (name.startsWith(SEMIC + "range.ttl#")) {
      return Part.RANGE;
    } else if (!name.startsWith(GEONOVUM)) {
      return null;
    } else if (name.endsWith("_aanbevolen")) {
      return Part.NL_ADVICE;
    }
    return graph.contains(Node.ANY, CLASS, Node.ANY) ? Part.NL_RANGE : Part.NL;
  }

  private static @Nullable Profile profile(Graph graph) {
    var name = firstTarget(graph);
    if (!name.startsWith(GEONOVUM)) {
      return null;
    }
    return name.startsWith(GEONOVUM + "300/") ? Profile.NL_300 : Profile.NL_301;
  }

  private static String firstTarget(Graph graph) {
    return all(graph, Node.ANY, TARGET).getFirst().getSubject().toString();
  }

  private static Node shacl(String name) {
    return NodeFactory.createURI(SHACL + name);
  }
}

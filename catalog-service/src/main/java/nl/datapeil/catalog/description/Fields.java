package nl.datapeil.catalog.description;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.datapeil.catalog.description.shape.Member;
import nl.datapeil.catalog.description.shape.Nodes;
import nl.datapeil.catalog.description.shape.Shape;
import nl.datapeil.catalog.description.shape.Subject;
import nl.datapeil.catalog.description.shape.Way;
import nl.datapeil.catalog.term.Kind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Where in a description something of the graph stands, such as `distribution[0].license`: for
/// telling people what to repair.
public final class Fields {
  private record Place(String path, Shape shape) {}

  private final Graph graph;
  private final Map<Node, Place> places = new HashMap<>();

  private Fields(Graph graph) {
    this.graph = graph;
  }

  public static Fields of(Graph graph, Node root, Kind kind) {
    var fields = new Fields(graph);
    fields.walk(new Subject(graph, root), new Place("", Shapes.of(kind)));
    return fields;
  }

  private void walk(Subject subject, Place here) {
    if (places.putIfAbsent(subject.node(), here) != null) {
      return;
    }
    for (var member : here.shape().members()) {
      if (member.value() instanceof Nodes nodes) {
        for (var found : nodes.find(subject, member)) {
          var path = path(here, member) + nodes.place(subject, member, found.node());
          walk(new Subject(graph, found.node()), new Place(path, nodes.shape()));
        }
      }
    }
  }

  /// The member for a property of a node, or the very item when `value` is shown there. Empty when
  /// the description has no such member.
  public Optional<String> of(Node node, Node property, @Nullable Node value) {
    var here = places.get(node);
    if (here == null) {
      return Optional.empty();
    }
    return here.shape().members().stream()
        .filter(member -> member.ways().stream().anyMatch(w -> leads(w, property)))
        .findFirst()
        .map(member -> path(here, member) + item(new Subject(graph, node), member, value));
  }

  /// The path to a node; empty for the thing itself and for what it does not describe.
  public Optional<String> of(Node node) {
    return Optional.ofNullable(places.get(node)).map(Place::path).filter(path -> !path.isEmpty());
  }

  private static boolean leads(Way way, Node property) {
    return !way.inverse() && way.property().equals(property);
  }

  private static String path(Place here, Member member) {
    return here.path().isEmpty() ? member.name() : here.path() + "." + member.name();
  }

  private static String item(Subject subject, Member member, @Nullable Node value) {
    return value == null ? "" : member.value().place(subject, member, value);
  }
}

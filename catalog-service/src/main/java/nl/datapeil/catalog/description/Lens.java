package nl.datapeil.catalog.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.catalog.description.shape.Edit;
import nl.datapeil.catalog.description.shape.Subject;
import nl.datapeil.catalog.description.value.Input;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.problem.ProblemException.Violation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/// Shows the part of a graph that DCAT-AP-NL knows as JSON, and makes the graph say what such JSON
/// says. Whatever the JSON cannot show stays in the graph: reading and writing the same back leaves
/// it triple for triple.
public final class Lens {
  private Lens() {}

  /// The description of `root`: only members that the graph has a value for.
  public static ObjectNode read(Graph graph, Node root, Kind kind) {
    return Shapes.of(kind).read(new Subject(graph, root));
  }

  /// Makes the graph say what `wanted` says; a member that is absent or null is to have no value.
  /// Members that read as wanted already are not touched. Gives everything that is wrong with
  /// `wanted`, and changes nothing when there is something.
  public static List<Violation> write(Graph graph, Node root, Kind kind, ObjectNode wanted) {
    var shape = Shapes.of(kind);
    var subject = new Subject(graph, root);
    var now = shape.read(subject);
    if (wanted.equals(now)) {
      return List.of();
    }
    var violations = new ArrayList<Violation>();
    var accepted = shape.accept(wanted, List.of(now), new Input(violations));
    if (violations.isEmpty()) {
      var edit = new Edit(graph);
      if (subject.isNew()) {
        edit.add(root, Vocab.RDF_TYPE, kind.type());
      }
      shape.write(subject, now, accepted, edit);
      edit.apply(root);
    }
    return violations;
  }

  /// A description after a merge patch (RFC 7396). An object with another `uri` is another thing:
  /// it replaces the one there was, or the one would get the name of the other.
  public static ObjectNode patched(ObjectNode description, ObjectNode patch) {
    return MergePatch.apply(description, patch);
  }
}

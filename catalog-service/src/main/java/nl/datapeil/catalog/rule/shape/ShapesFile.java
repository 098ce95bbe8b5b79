package nl.datapeil.catalog.rule.shape;

import java.util.List;
import nl.datapeil.catalog.rule.Part;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.shacl.Shapes;
import org.jspecify.annotations.Nullable;

/// A file of shapes and what became of it. `part` and `profile` are known for the files that our
/// own tables can be held against; `shapes` is absent where it cannot be used at all.
public record ShapesFile(
    String name,
    State state,
    int targets,
    @Nullable Part part,
    @Nullable Profile profile,
    List<Text> faults,
    @Nullable Shapes shapes) {
  public ShapesFile {
    faults = List.copyOf(faults);
  }

  public enum State {
    /// As it is.
    READY,
    /// Without the parts that are broken.
    PRUNED,
    /// Jena refuses it, even so.
    REFUSED,
    /// No RDF, or no shapes.
    UNREADABLE
  }

  public boolean usable() {
    return shapes != null;
  }
}

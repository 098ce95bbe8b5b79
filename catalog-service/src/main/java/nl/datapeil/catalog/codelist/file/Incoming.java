package nl.datapeil.catalog.codelist.file;

import java.util.List;
import nl.datapeil.catalog.codelist.Concept;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// What a file says a code list is; what it does not say is null.
public record Incoming(
    @Nullable String uri, @Nullable Text title, @Nullable String version, List<Concept> concepts) {
  public Incoming {
    concepts = List.copyOf(concepts);
  }
}

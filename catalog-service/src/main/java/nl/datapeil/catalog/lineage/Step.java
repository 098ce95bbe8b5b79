package nl.datapeil.catalog.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One making in a chain: `output` was made from `input`; `distance` counts from the dataset that
/// was asked about.
public record Step(Node output, Node input, int distance) {
  /// A dataset of this catalogue, or, without an id, a source elsewhere.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Node(@Nullable UUID dataset, String uri, @Nullable String name) {}
}

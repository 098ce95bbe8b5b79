package nl.datapeil.catalog.stewardship;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Versioned;
import org.jspecify.annotations.Nullable;

/// Who answers for a dataset: `owner` is the department of its description, the assignments are
/// persons.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StewardshipView(
    UUID dataset,
    @Nullable String owner,
    List<Assignment> assignments,
    int version,
    @Nullable Instant updatedAt,
    @Nullable String updatedBy)
    implements Versioned {
  public StewardshipView {
    assignments = List.copyOf(assignments);
  }
}

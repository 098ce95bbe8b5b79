package nl.datapeil.catalog.stewardship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All who answer for a dataset, past and future ones too.
public record StewardshipDraft(
    @NotNull @Size(max = 200) List<@NotNull @Valid Assignment> assignments) {
  /// A null inside the list is kept, so that it is reported with its place.
  public StewardshipDraft {
    assignments = copyOf(assignments);
  }

  private static List<Assignment> copyOf(@Nullable List<Assignment> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }
}

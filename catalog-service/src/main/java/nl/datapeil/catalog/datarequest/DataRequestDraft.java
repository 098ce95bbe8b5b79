package nl.datapeil.catalog.datarequest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// "I miss a dataset about …": the question first. `wantedBy` is an organisation or a role, never a
/// private person: it is public.
public record DataRequestDraft(
    @NotNull @Written(max = 2000) String question,
    @Size(max = 50) List<@NotNull @Written(max = 2000) String> subQuestions,
    @NotNull ValueKind valueKind,
    @NotNull @Written(max = 2000) String effect,
    @NotNull @Written(max = 200) String wantedBy) {
  /// A null inside the list is kept, so that it is reported with its place.
  public DataRequestDraft {
    subQuestions = copyOf(subQuestions);
  }

  private static List<String> copyOf(@Nullable List<String> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }
}

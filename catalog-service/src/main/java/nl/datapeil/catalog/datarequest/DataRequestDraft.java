package nl.datapeil.catalog.datarequest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.datapeil.catalog.term.Sent;
import nl.datapeil.catalog.term.Written;

/// "I miss a dataset about …": the question first. `wantedBy` is an organisation or a role, never a
/// private person: it is public.
public record DataRequestDraft(
    @NotNull @Written(max = 2000) String question,
    @Size(max = 50) List<@NotNull @Written(max = 2000) String> subQuestions,
    @NotNull ValueKind valueKind,
    @NotNull @Written(max = 2000) String effect,
    @NotNull @Written(max = 200) String wantedBy) {
  public DataRequestDraft {
    subQuestions = Sent.list(subQuestions);
  }
}

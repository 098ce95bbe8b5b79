package nl.datapeil.privacy.assessment.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.assessment.workflow.Status;
import nl.datapeil.privacy.assessment.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/// What a list shows of an assessment; `status` is that of today.
public record Summary(
    UUID id,
    FormKey form,
    Workflow workflow,
    Status status,
    int version,
    String title,
    List<String> about,
    Map<String, String> outcomes,
    boolean highResidualRisk,
    @Nullable LocalDate reviewOn,
    Times times) {
  public Summary {
    about = List.copyOf(about);
    outcomes = Map.copyOf(outcomes);
  }

  public record Times(Instant created, Instant updated, Instant statusSince) {}
}

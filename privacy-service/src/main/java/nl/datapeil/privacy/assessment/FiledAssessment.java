package nl.datapeil.privacy.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.assessment.workflow.Status;
import org.jspecify.annotations.Nullable;

/// What a decision needs to know of an assessment; `status` is that of today, `outcomes` are levels
/// such as `DPIA` → `required`.
public record FiledAssessment(
    UUID id,
    String definition,
    String definitionVersion,
    Status status,
    Map<String, String> outcomes,
    @Nullable LocalDate reviewOn,
    boolean highResidualRisk) {
  public FiledAssessment {
    outcomes = Map.copyOf(outcomes);
  }
}

package nl.datapeil.privacy.assessment.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.assessment.dossier.StepRecord;
import nl.datapeil.privacy.assessment.form.Reading;
import nl.datapeil.privacy.assessment.workflow.Consulted;
import org.jspecify.annotations.Nullable;

/// An assessment as shown to this caller.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentView(
    @JsonUnwrapped AssessmentLine line,
    @Nullable UUID supersedes,
    @Nullable UUID basedOn,
    Consulted consultation,
    JsonNode answers,
    List<String> completedTasks,
    @JsonUnwrapped Reading reading,
    List<StepRecord> steps,
    List<NextStep> nextSteps) {
  public AssessmentView {
    completedTasks = List.copyOf(completedTasks);
    steps = List.copyOf(steps);
    nextSteps = List.copyOf(nextSteps);
  }

  public URI uri() {
    return line.uri();
  }
}

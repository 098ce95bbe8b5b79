package nl.datapeil.privacy.assessment.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.workflow.Step;
import org.jspecify.annotations.Nullable;

/// A step that fits where the assessment is: by whom, and with which request. `because` says why it
/// is not open to the caller, or not yet.
@JsonInclude(JsonInclude.Include.NON_NULL)
record NextStep(
    Step step,
    Text title,
    String method,
    URI href,
    List<String> roles,
    boolean possible,
    @Nullable Text because) {
  NextStep {
    roles = List.copyOf(roles);
  }
}

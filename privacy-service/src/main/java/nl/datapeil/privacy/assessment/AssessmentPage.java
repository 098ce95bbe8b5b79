package nl.datapeil.privacy.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.assessment.desk.AssessmentLine;
import org.jspecify.annotations.Nullable;

/// A page of assessments; `next` is the cursor of the one after it, absent on the last.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentPage(List<AssessmentLine> items, @Nullable UUID next) {
  AssessmentPage {
    items = List.copyOf(items);
  }
}

package nl.datapeil.privacy.assessment.definition.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a task is presented. `more` holds the members that this version does not know.
public record Labels(
    @Nullable String category,
    @Nullable Boolean officialId,
    @Nullable Phrase itemName,
    @Nullable Phrase rowTemplate,
    List<Reference> references,
    Map<String, @Nullable Object> more) {
  public Labels {
    references = List.copyOf(references);
  }
}

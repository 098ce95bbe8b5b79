package nl.datapeil.privacy.assessment.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.datapeil.privacy.assessment.risk.Level;
import nl.datapeil.privacy.assessment.risk.Risk;

/// What an assessment says at some moment. `about` are the URIs of processing activities, `form` is
/// the state of the form as assessment-output.v2 has it: `metadata` and `answers`.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Content(String title, List<String> about, ObjectNode form, List<Risk> risks) {
  public Content {
    about = List.copyOf(about);
    risks = List.copyOf(risks);
  }

  /// A copy, for what is stored may not change.
  @Override
  public ObjectNode form() {
    return form.deepCopy();
  }

  @JsonIgnore
  public boolean hasHighResidualRisk() {
    return risks.stream().map(Risk::residualLevel).anyMatch(Level::isHigh);
  }

  public Content titled(String newTitle, List<String> newAbout) {
    return new Content(newTitle, newAbout, form, risks);
  }

  public Content withForm(ObjectNode newForm) {
    return new Content(title, about, newForm.deepCopy(), risks);
  }

  public Content withRisks(List<Risk> newRisks) {
    return new Content(title, about, form, newRisks);
  }
}

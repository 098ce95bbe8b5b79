package nl.datapeil.privacy.assessment.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.datapeil.privacy.assessment.dossier.FormKey;

/// A file of answers as it was read: what was mended in it, and what a person should look at.
public record Healed(
    FormKey key, String title, ObjectNode form, List<FormRemark> healed, List<FormRemark> remarks) {
  public Healed {
    form = form.deepCopy();
    healed = List.copyOf(healed);
    remarks = List.copyOf(remarks);
  }

  @Override
  public ObjectNode form() {
    return form.deepCopy();
  }
}

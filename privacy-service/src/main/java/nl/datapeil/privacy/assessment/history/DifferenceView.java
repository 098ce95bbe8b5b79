package nl.datapeil.privacy.assessment.history;

import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.assessment.content.FieldChange;

/// What differs between two versions, field by field.
record DifferenceView(UUID id, int from, int to, List<FieldChange> changes) {
  DifferenceView {
    changes = List.copyOf(changes);
  }
}

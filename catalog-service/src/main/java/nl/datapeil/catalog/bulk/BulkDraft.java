package nl.datapeil.catalog.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;

/// The writes, done in this order.
record BulkDraft(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Operation> operations) {
  public BulkDraft {
    operations = operations == null ? List.of() : Collections.unmodifiableList(operations);
  }
}

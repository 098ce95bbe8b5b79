package nl.datapeil.catalog.stewardship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.datapeil.catalog.term.Sent;

/// All who answer for a dataset, past and future ones too.
public record StewardshipDraft(
    @NotNull @Size(max = 200) List<@NotNull @Valid Assignment> assignments) {
  public StewardshipDraft {
    assignments = Sent.list(assignments);
  }
}

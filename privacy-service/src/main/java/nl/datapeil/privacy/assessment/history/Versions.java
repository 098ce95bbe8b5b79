package nl.datapeil.privacy.assessment.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.datapeil.privacy.assessment.dossier.VersionRecord;
import org.jspecify.annotations.Nullable;

/// A page of versions, the newest first; `next` is the cursor of the page after it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Versions(List<VersionRecord> items, @Nullable Integer next) {
  Versions {
    items = List.copyOf(items);
  }
}

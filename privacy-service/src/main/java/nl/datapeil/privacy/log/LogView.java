package nl.datapeil.privacy.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stored log entry, as shown.
record LogView(@JsonUnwrapped LogEntry entry, Instant receivedAt) {

  /// A page in order of start time; `next` is the cursor of the one after it, absent on the last.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Page(List<LogView> items, @Nullable UUID next) {
    Page {
      items = List.copyOf(items);
    }
  }
}

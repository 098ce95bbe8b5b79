package nl.datapeil.catalog.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.UUID;
import nl.datapeil.catalog.term.Kind;
import org.jspecify.annotations.Nullable;

/// An entry that is not the same at two instants.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Changed(
    UUID id,
    Kind kind,
    URI uri,
    How how,
    @Nullable Integer fromVersion,
    @Nullable Integer untilVersion) {
  enum How {
    ADDED,
    REMOVED,
    CHANGED
  }
}

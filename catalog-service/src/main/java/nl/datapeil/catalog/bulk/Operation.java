package nl.datapeil.catalog.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.datapeil.catalog.term.Kind;
import org.jspecify.annotations.Nullable;

/// One write. `body` is that of the same write alone, and `ifMatch` its condition.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Operation(
    @NotNull Action action,
    @Nullable Kind kind,
    @Nullable UUID id,
    @Nullable String ifMatch,
    @Nullable ObjectNode body) {
  enum Action {
    CREATE,
    REPLACE,
    PATCH,
    PUBLISH,
    ARCHIVE,
    DELETE
  }

  /// Whether `id` and `body` are there as far as the action needs them.
  boolean hasAllItNeeds() {
    return switch (action) {
      case CREATE -> body != null;
      case REPLACE, PATCH -> id != null && body != null;
      case PUBLISH, ARCHIVE, DELETE -> id != null;
    };
  }

  /// What changes or takes away needs a condition, as it does alone.
  boolean lacksCondition() {
    return switch (action) {
      case REPLACE, PATCH, DELETE -> ifMatch == null || ifMatch.isBlank();
      case CREATE, PUBLISH, ARCHIVE -> false;
    };
  }

  Kind kindOrDataset() {
    return kind == null ? Kind.DATASET : kind;
  }

  String condition() {
    return ifMatch == null ? "*" : ifMatch;
  }
}

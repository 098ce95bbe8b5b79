package nl.datapeil.catalog.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.UUID;
import nl.datapeil.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/// What came of one write: the status it would have had alone, and the problem if it was refused.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemResult(
    int index,
    int status,
    @Nullable UUID id,
    @Nullable URI uri,
    @Nullable String etag,
    @Nullable Problem problem) {
  boolean succeeded() {
    return status < 300;
  }

  static ItemResult refused(int index, Problem problem) {
    return new ItemResult(index, problem.status(), null, null, null, problem);
  }
}

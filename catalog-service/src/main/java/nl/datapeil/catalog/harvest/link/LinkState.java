package nl.datapeil.catalog.harvest.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the last check of a URL found.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkState(
    URI url,
    Outcome outcome,
    @Nullable Integer status,
    int failures,
    @Nullable Instant checkedAt,
    @Nullable Instant workingAt,
    @Nullable String reason) {
  public enum Outcome {
    WORKING,
    BROKEN,
    /// It may not be called from here.
    REFUSED,
    /// Not checked yet, or the server would not tell us.
    UNKNOWN
  }

  static LinkState unchecked(URI url) {
    return new LinkState(url, Outcome.UNKNOWN, null, 0, null, null, null);
  }
}

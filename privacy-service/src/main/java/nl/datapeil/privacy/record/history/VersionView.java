package nl.datapeil.privacy.record.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import nl.datapeil.privacy.record.Filed;
import org.jspecify.annotations.Nullable;

/// A version of an item: who filed it, when and why. A list leaves its content out.
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionView(
    URI uri,
    int version,
    String status,
    String author,
    Instant at,
    @Nullable String reason,
    @Nullable JsonNode content) {
  static VersionView of(Filed<JsonNode> filed) {
    var header = filed.header();
    return new VersionView(
        header.uri(),
        header.version(),
        header.status(),
        header.author(),
        header.updatedAt(),
        header.reason(),
        filed.content());
  }

  VersionView withoutContent() {
    return new VersionView(uri, version, status, author, at, reason, null);
  }
}

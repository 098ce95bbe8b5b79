package nl.datapeil.catalog.change.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.catalog.change.Happening;
import org.jspecify.annotations.Nullable;

/// Something that happened. Who did it and why is for staff.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeView(
    UUID id,
    Instant at,
    String kind,
    UUID subject,
    @Nullable URI uri,
    String action,
    int version,
    @Nullable String by,
    @Nullable String reason) {
  static ChangeView of(Happening happening, boolean everything) {
    var change = happening.change();
    return new ChangeView(
        happening.id(),
        happening.line().at(),
        change.kind(),
        change.subject(),
        change.uri(),
        change.action(),
        change.version(),
        everything ? change.by() : null,
        everything ? change.reason() : null);
  }
}

package nl.datapeil.privacy.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What every item of every register shows of itself; `author` and `reason` are those of this
/// version.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Header(
    UUID id,
    URI uri,
    String status,
    int version,
    String author,
    @Nullable String reason,
    Instant createdAt,
    Instant updatedAt) {}

package nl.datapeil.catalog.harvest.source;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.catalog.Versioned;
import org.jspecify.annotations.Nullable;

/// A source as it is shown, and as a run uses it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HarvestSourceView(
    UUID id,
    String name,
    SourceType type,
    URI url,
    @Nullable String owner,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Duration schedule,
    Publish publish,
    String language,
    int pageSize,
    @Nullable String outputSchema,
    @Nullable String folder,
    boolean enabled,
    int version,
    Instant createdAt,
    String createdBy,
    Instant updatedAt,
    String updatedBy)
    implements Versioned {}

package nl.datapeil.catalog.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The run that made a dataset, and who recorded it. For staff only.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Making(
    @Nullable String activity,
    @Nullable String queryHash,
    @Nullable String summary,
    @Nullable Instant madeAt,
    Instant recordedAt,
    String recordedBy) {}

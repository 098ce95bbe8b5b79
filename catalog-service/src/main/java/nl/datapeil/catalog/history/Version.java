package nl.datapeil.catalog.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.datapeil.catalog.term.Status;
import org.jspecify.annotations.Nullable;

/// A version of an entry: when it held, what made it and, for staff, who and why.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Version(
    int version,
    Status status,
    Instant from,
    @Nullable Instant until,
    @Nullable String action,
    String digest,
    @Nullable String by,
    @Nullable String reason) {}

package nl.datapeil.catalog.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.catalog.Versioned;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.catalog.term.Status;
import org.jspecify.annotations.Nullable;

/// An entry as it was. `description` is the typed description, `governance` what our own
/// administration held beside it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record StateView(
    UUID id,
    URI uri,
    Kind kind,
    int version,
    Status status,
    Instant from,
    @Nullable Instant until,
    String digest,
    JsonNode description,
    JsonNode governance)
    implements Versioned {}

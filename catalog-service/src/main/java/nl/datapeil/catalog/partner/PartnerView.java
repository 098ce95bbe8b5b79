package nl.datapeil.catalog.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.catalog.Versioned;
import org.jspecify.annotations.Nullable;

/// A partner as staff see it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerView(
    UUID id,
    URI uri,
    String name,
    @Nullable String tooi,
    @Nullable String oin,
    @Nullable String homepage,
    @Nullable Contact contact,
    int version,
    Instant updatedAt,
    String updatedBy)
    implements Versioned {}

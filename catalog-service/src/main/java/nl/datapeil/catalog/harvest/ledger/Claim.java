package nl.datapeil.catalog.harvest.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A run that a runner has got hold of, and where it goes on.
public record Claim(
    UUID run,
    UUID source,
    UUID runner,
    Cause cause,
    int attempts,
    Instant startedAt,
    @Nullable String checkpoint) {}

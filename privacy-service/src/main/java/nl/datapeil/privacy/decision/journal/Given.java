package nl.datapeil.privacy.decision.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a decision said: of what, when, and until when it may be acted on.
public record Given(
    UUID id,
    boolean permitted,
    @Nullable UUID activity,
    @Nullable Integer version,
    Instant decidedAt,
    Instant validUntil) {}

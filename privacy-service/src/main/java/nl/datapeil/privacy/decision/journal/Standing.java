package nl.datapeil.privacy.decision.journal;

import java.time.Instant;
import java.util.UUID;

/// Whether a decision may be acted on, and until when.
public record Standing(UUID id, boolean permitted, Instant validUntil) {}

package nl.datapeil.privacy.activity.terms;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/// A version of an activity that anyone may see: it was approved and is not confidential.
public record PublicActivity(
    UUID id,
    URI uri,
    URI versionUri,
    int version,
    Status status,
    Instant approvedAt,
    Instant updatedAt,
    Terms terms) {}

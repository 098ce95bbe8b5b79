package nl.datapeil.privacy.assessment.content;

import java.time.Instant;

/// Content as somebody saved it.
public record Saved(int version, String by, Instant at, Content content) {}

package nl.datapeil.privacy.assessment.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version by itself: who saved it, when, and why if they said so.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionRecord(int version, String by, Instant at, @Nullable String why) {}

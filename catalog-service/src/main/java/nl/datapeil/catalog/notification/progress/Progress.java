package nl.datapeil.catalog.notification.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the delivery of a subscription goes. `sequence` is the number of the last event; `failures`
/// counts tries since the last success.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Progress(
    int sequence,
    @Nullable Instant deliveredAt,
    int failures,
    @Nullable Instant failingSince,
    @Nullable String lastFailure,
    @Nullable Instant nextAttemptAt,
    int deadLetters) {}

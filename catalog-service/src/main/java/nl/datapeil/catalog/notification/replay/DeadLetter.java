package nl.datapeil.catalog.notification.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event that we gave up on; `event` can be read at `/changes/{event}`.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetter(
    UUID event,
    String kind,
    String action,
    UUID subject,
    int attempts,
    @Nullable Integer status,
    String reason,
    Instant at,
    boolean redeliver) {}

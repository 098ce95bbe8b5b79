package nl.datapeil.catalog.harvest.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A run as it is shown. `complete`: all there is was read, so what is missing has gone;
/// `unmodified`: the remote catalogue is as it was; `revision` grows with every step.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HarvestRunView(
    UUID id,
    UUID sourceId,
    RunState state,
    Cause cause,
    String requestedBy,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    int attempts,
    long revision,
    boolean complete,
    boolean unmodified,
    Counts counts,
    int vanished,
    @Nullable Text message,
    @Nullable String decidedBy) {}

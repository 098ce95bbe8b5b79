package nl.datapeil.catalog.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Versioned;
import org.jspecify.annotations.Nullable;

/// A subscription as its owner sees it: that it has a token or a secret, never which.
/// `staffSightUntil` is absent when it is told only what everybody may know.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionView(
    UUID id,
    int version,
    URI sink,
    List<String> kinds,
    List<String> actions,
    List<String> themes,
    List<UUID> subjects,
    boolean hasToken,
    boolean hasSecret,
    SubscriptionStatus status,
    @Nullable String statusReason,
    @Nullable Integer perMinute,
    @Nullable Instant staffSightUntil,
    String owner,
    Instant createdAt)
    implements Versioned {}

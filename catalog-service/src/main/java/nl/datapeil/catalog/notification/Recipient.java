package nl.datapeil.catalog.notification;

import java.net.URI;
import java.util.UUID;
import nl.datapeil.catalog.change.ChangeFilter;
import org.jspecify.annotations.Nullable;

/// What delivery needs to know of a subscription. Token and secret are sealed.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Recipient(
    UUID id,
    URI sink,
    SubscriptionStatus status,
    String handshakeKey,
    int perMinute,
    byte @Nullable [] token,
    byte @Nullable [] secret,
    ChangeFilter filter) {}

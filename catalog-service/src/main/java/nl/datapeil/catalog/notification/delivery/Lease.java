package nl.datapeil.catalog.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The right to serve one subscription for a while, and how far it was served. `sequence` is the
/// number of the last event it was sent; `token` ends with the lease.
record Lease(
    UUID subscription,
    UUID token,
    long position,
    int sequence,
    int failures,
    @Nullable Instant failingSince) {
  /// After an event was delivered.
  Lease healthy() {
    return new Lease(subscription, token, position, sequence, 0, null);
  }
}

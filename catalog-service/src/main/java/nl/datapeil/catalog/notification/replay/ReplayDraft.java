package nl.datapeil.catalog.notification.replay;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where to begin again: after an event that was delivered before, or at an instant; with neither,
/// at the very first change.
record ReplayDraft(@Nullable UUID after, @Nullable OffsetDateTime from) {}

package nl.datapeil.privacy.assessment.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An attachment as shown; its bytes are at `uri`, until it is removed.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttachmentView(
    UUID id,
    URI uri,
    @Nullable String task,
    String name,
    String mediaType,
    int size,
    String sha256,
    String by,
    Instant at,
    @Nullable String removedBy,
    @Nullable Instant removedAt) {
  /// All that an assessment has and had, the oldest first.
  record All(List<AttachmentView> items) {
    All {
      items = List.copyOf(items);
    }
  }
}

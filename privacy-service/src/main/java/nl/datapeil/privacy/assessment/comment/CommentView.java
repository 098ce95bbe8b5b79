package nl.datapeil.privacy.assessment.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A comment as shown; `replyTo` is the one that began the thread.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentView(
    UUID id,
    @Nullable String task,
    @Nullable UUID replyTo,
    String text,
    String by,
    Instant at,
    @Nullable String resolvedBy,
    @Nullable Instant resolvedAt) {}

package nl.datapeil.privacy.assessment.comment;

import java.util.UUID;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// A comment as sent: on a question, on the whole, or in answer to another.
record CommentDraft(@Nullable String task, @Nullable String replyTo, @Nullable String text) {
  Checked check() {
    return new InputCheck()
        .read(in ->
            new Checked(
                in.optionalText("task", task, 100),
                replyTo == null ? null : in.id("replyTo", replyTo),
                in.text("text", text, 10_000)));
  }

  record Checked(@Nullable String task, @Nullable UUID replyTo, String text) {}
}

package nl.datapeil.privacy.assessment.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of comments, the oldest first; `next` is the cursor of the one after it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentPage(List<CommentView> items, @Nullable UUID next) {
  CommentPage {
    items = List.copyOf(items);
  }
}

package nl.datapeil.privacy.assessment.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An action point as shown.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionPointView(
    UUID id,
    String what,
    String assignee,
    LocalDate dueOn,
    boolean done,
    boolean overdue,
    String by,
    Instant at,
    @Nullable String doneBy,
    @Nullable Instant doneAt) {
  /// A page; `next` is the cursor of the one after it, absent on the last.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Page(List<ActionPointView> items, @Nullable UUID next) {
    Page {
      items = List.copyOf(items);
    }
  }

  /// A view with the number that its ETag is made of.
  record Tagged(ActionPointView view, int lock) {}
}

package nl.datapeil.privacy.decision.permission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.activity.terms.Status;
import nl.datapeil.privacy.decision.answer.Answer;
import org.jspecify.annotations.Nullable;

/// What one activity lets each role do with a column.
record Permission(
    URI processingActivity, int version, String name, Status status, List<ForRoles> uses) {
  Permission {
    uses = List.copyOf(uses);
  }

  /// Roles for which the answer is the same.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ForRoles(List<String> roles, boolean decision, Answer.Context context) {
    ForRoles {
      roles = List.copyOf(roles);
    }
  }

  /// A page of activities; `next` is the cursor of the one after it, absent on the last.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Page(List<Permission> items, @Nullable UUID next) {
    Page {
      items = List.copyOf(items);
    }
  }
}

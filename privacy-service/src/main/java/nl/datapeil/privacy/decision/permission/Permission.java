package nl.datapeil.privacy.decision.permission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import nl.datapeil.privacy.activity.terms.Status;
import nl.datapeil.privacy.decision.answer.Answer;

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
}

package nl.datapeil.privacy.assessment.definition.form;

import org.jspecify.annotations.Nullable;

/// A task of another form that asks the same: `form` is its short name, such as `DPIA`.
public record Reference(String form, String task, @Nullable String type) {
  /// Whether the answer is filled in there beforehand, rather than shown beside it.
  public boolean prefills() {
    return type != null
        && switch (type) {
          case "pre-fill", "one-to-one", "one-to-many" -> true;
          default -> false;
        };
  }
}

package nl.datapeil.privacy.assessment.definition.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What must have been answered to another task.
public record Condition(String task, Operator operator, List<@Nullable Object> values) {
  public enum Operator {
    EQUALS,
    CONTAINS,
    ANY,
    ALL
  }
}

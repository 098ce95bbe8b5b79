package nl.datapeil.privacy.assessment.definition.form;

import org.jspecify.annotations.Nullable;

/// What a task takes from others.
public sealed interface Dependency {
  /// Shown (or hidden) while the condition holds; without a condition it is shown.
  record Conditional(@Nullable Condition condition, boolean shows) implements Dependency {}

  /// Its choices are what was answered to another task.
  record ChoicesFrom(String task) implements Dependency {}

  /// It is repeated as often as another task is answered.
  record RepeatedWith(String task, String mapping) implements Dependency {}

  /// A kind of a later version of the schema: kept, and without effect.
  record Unknown(String type) implements Dependency {}
}

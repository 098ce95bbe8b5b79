package nl.datapeil.privacy.assessment.definition.expression;

import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// What came of evaluating an expression.
public sealed interface Evaluated {
  /// Null, [Undefined], Boolean, Double, String, List or Map.
  record Value(@Nullable Object value) implements Evaluated {}

  record Failed(Text why) implements Evaluated {}

  /// Whether it counts as true; a failure does not.
  default boolean holds() {
    return this instanceof Value(var value) && Coercion.truth(value);
  }
}

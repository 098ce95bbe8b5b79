package nl.datapeil.privacy.assessment.definition.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The operators that need both of their sides.
final class Operation {
  private Operation() {}

  static @Nullable Object of(String operator, @Nullable Object left, @Nullable Object right) {
    return switch (operator) {
      case "+" -> Coercion.sum(left, right);
      case "-" -> Coercion.number(left) - Coercion.number(right);
      case "*" -> Coercion.number(left) * Coercion.number(right);
      case "/" -> Coercion.number(left) / Coercion.number(right);
      case "//" -> Math.floor(Coercion.number(left) / Coercion.number(right));
      case "%" -> Coercion.number(left) % Coercion.number(right);
      case "^" -> Math.pow(Coercion.number(left), Coercion.number(right));
      case "==" -> Coercion.looselyEqual(left, right);
      case "!=" -> !Coercion.looselyEqual(left, right);
      case "in" -> in(left, right);
      default -> compared(operator, Coercion.order(left, right));
    };
  }

  private static boolean compared(String operator, @Nullable Integer order) {
    return order != null
        && switch (operator) {
          case "<" -> order < 0;
          case "<=" -> order <= 0;
          case ">" -> order > 0;
          default -> order >= 0;
        };
  }

  private static boolean in(@Nullable Object left, @Nullable Object right) {
    return switch (right) {
      case String text -> text.contains(Coercion.text(left));
      case List<?> list -> list.stream().anyMatch(e -> Coercion.strictlyEqual(e, left));
      case null, default -> false;
    };
  }
}

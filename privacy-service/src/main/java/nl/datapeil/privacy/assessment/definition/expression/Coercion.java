package nl.datapeil.privacy.assessment.definition.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Unusable;
import org.jspecify.annotations.Nullable;

/// How values turn into one another: JavaScript's rules, as the expressions were written for them.
public final class Coercion {
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(?:Infinity|(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)");
  private static final int LONGEST_TEXT = 1_000_000;

  private Coercion() {}

  public static boolean truth(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case Undefined _ -> false;
      case Boolean b -> b;
      case Double d -> d != 0 && !Double.isNaN(d);
      case String s -> !s.isEmpty();
      default -> true;
    };
  }

  public static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case Undefined _ -> "undefined";
      case Double d -> numberText(d);
      case List<?> list -> joined(list);
      case Map<?, ?> _ -> "[object Object]";
      default -> value.toString();
    };
  }

  static double number(@Nullable Object value) {
    return switch (value) {
      case null -> 0;
      case Undefined _ -> Double.NaN;
      case Boolean b -> b ? 1 : 0;
      case Double d -> d;
      case String s -> numberIn(s.strip());
      default -> numberIn(text(value).strip());
    };
  }

  public static @Nullable Object sum(@Nullable Object left, @Nullable Object right) {
    var a = primitive(left);
    var b = primitive(right);
    if (a instanceof String || b instanceof String) {
      return bounded(text(a), text(b));
    }
    return number(a) + number(b);
  }

  @SuppressWarnings("ReferenceEquality") // lists and maps equal themselves only, as in JavaScript
  static boolean looselyEqual(@Nullable Object left, @Nullable Object right) {
    if (isNothing(left) || isNothing(right)) {
      return isNothing(left) && isNothing(right);
    }
    if (isCollection(left) && isCollection(right)) {
      return left == right;
    }
    var a = primitive(left);
    var b = primitive(right);
    if (a instanceof String && b instanceof String) {
      return a.equals(b);
    }
    return number(a) == number(b);
  }

  @SuppressWarnings("ReferenceEquality") // lists and maps equal themselves only, as in JavaScript
  static boolean strictlyEqual(@Nullable Object left, @Nullable Object right) {
    if (left instanceof Double a && right instanceof Double b) {
      return a.doubleValue() == b.doubleValue();
    }
    if (left == null || right == null || isCollection(left)) {
      return left == right;
    }
    return left.equals(right);
  }

  /// Less than, equal or more; null when the two cannot be compared.
  static @Nullable Integer order(@Nullable Object left, @Nullable Object right) {
    var a = primitive(left);
    var b = primitive(right);
    if (a instanceof String x && b instanceof String y) {
      return x.compareTo(y);
    }
    var m = number(a);
    var n = number(b);
    if (Double.isNaN(m) || Double.isNaN(n)) {
      return null;
    }
    return m == n ? 0 : m < n ? -1 : 1;
  }

  static boolean isNothing(@Nullable Object value) {
    return value == null || value == Undefined.VALUE;
  }

  private static boolean isCollection(@Nullable Object value) {
    return value instanceof List || value instanceof Map;
  }

  private static @Nullable Object primitive(@Nullable Object value) {
    return isCollection(value) ? text(value) : value;
  }

  private static String joined(List<?> list) {
    var text = new StringBuilder();
    for (var i = 0; i < list.size(); i++) {
      var element = list.get(i);
      text.append(i == 0 ? "" : ",").append(isNothing(element) ? "" : text(element));
      if (text.length() > LONGEST_TEXT) {
        throw tooLong();
      }
    }
    return text.toString();
  }

  private static String bounded(String a, String b) {
    if (a.length() + b.length() > LONGEST_TEXT) {
      throw tooLong();
    }
    return a + b;
  }

  private static Unusable tooLong() {
    return new Unusable(
        Text.of(
            "a text grows beyond %d characters",
            "een tekst wordt langer dan %d tekens", LONGEST_TEXT));
  }

  private static double numberIn(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    try {
      if (text.matches("0[xX][0-9a-fA-F]+")) {
        return Long.parseLong(text.substring(2), 16);
      }
      if (text.length() <= 400 && DECIMAL.matcher(text).matches()) {
        return Double.parseDouble(text);
      }
      return Double.NaN;
    } catch (NumberFormatException _) {
      return Double.NaN;
    }
  }

  private static String numberText(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return String.valueOf(number);
    }
    if (number == 0) {
      return "0";
    }
    var size = Math.abs(number);
    if (size >= 1e21 || size < 1e-6) {
      return exponent(number);
    }
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  private static String exponent(double number) {
    var digits = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    var power = digits.precision() - digits.scale() - 1;
    var mantissa = digits.movePointLeft(power).stripTrailingZeros().toPlainString();
    return mantissa + "e" + (power < 0 ? "" : "+") + power;
  }
}

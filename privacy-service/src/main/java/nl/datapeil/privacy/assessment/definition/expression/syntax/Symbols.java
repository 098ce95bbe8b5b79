package nl.datapeil.privacy.assessment.definition.expression.syntax;

import java.util.List;
import java.util.Map;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Token.Kind;
import org.jspecify.annotations.Nullable;

/// The signs of the language; the longest one that fits is meant.
final class Symbols {
  private static final List<Map<String, Kind>> BY_LENGTH =
      List.of(
          Map.of(
              "//", Kind.BINARY,
              "==", Kind.BINARY,
              "!=", Kind.BINARY,
              ">=", Kind.BINARY,
              "<=", Kind.BINARY,
              "&&", Kind.BINARY,
              "||", Kind.BINARY),
          Map.ofEntries(
              Map.entry(".", Kind.DOT),
              Map.entry("[", Kind.OPEN_BRACKET),
              Map.entry("]", Kind.CLOSE_BRACKET),
              Map.entry("|", Kind.PIPE),
              Map.entry("{", Kind.OPEN_CURL),
              Map.entry("}", Kind.CLOSE_CURL),
              Map.entry(":", Kind.COLON),
              Map.entry(",", Kind.COMMA),
              Map.entry("(", Kind.OPEN_PAREN),
              Map.entry(")", Kind.CLOSE_PAREN),
              Map.entry("?", Kind.QUESTION),
              Map.entry("+", Kind.BINARY),
              Map.entry("-", Kind.BINARY),
              Map.entry("*", Kind.BINARY),
              Map.entry("/", Kind.BINARY),
              Map.entry("%", Kind.BINARY),
              Map.entry("^", Kind.BINARY),
              Map.entry(">", Kind.BINARY),
              Map.entry("<", Kind.BINARY),
              Map.entry("!", Kind.UNARY)));

  private Symbols() {}

  static @Nullable Token at(String source, int from) {
    for (var signs : BY_LENGTH) {
      var length = signs.containsKey("//") ? 2 : 1;
      var end = from + length;
      var kind = end > source.length() ? null : signs.get(source.substring(from, end));
      if (kind != null) {
        return new Token(kind, source.substring(from, end), from + 1);
      }
    }
    return null;
  }

  /// How tightly an operator binds.
  static int precedence(String operator) {
    return switch (operator) {
      case "&&", "||" -> 10;
      case "==", "!=", ">", ">=", "<", "<=", "in" -> 20;
      case "+", "-" -> 30;
      case "*", "/", "//" -> 40;
      case "%", "^" -> 50;
      default -> Integer.MAX_VALUE;
    };
  }
}

package nl.datapeil.privacy.assessment.definition.expression.syntax;

/// A part of speech; `value` is a Boolean, Double or String, `at` counts characters from 1.
record Token(Kind kind, Object value, int at) {
  enum Kind {
    LITERAL,
    IDENTIFIER,
    BINARY,
    UNARY,
    DOT,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    PIPE,
    OPEN_CURL,
    CLOSE_CURL,
    COLON,
    COMMA,
    OPEN_PAREN,
    CLOSE_PAREN,
    QUESTION;

    /// A minus after one of these belongs to the number behind it.
    boolean minusNegates() {
      return switch (this) {
        case BINARY, UNARY, OPEN_PAREN, OPEN_BRACKET, QUESTION, COLON -> true;
        default -> false;
      };
    }
  }

  String text() {
    return String.valueOf(value);
  }
}

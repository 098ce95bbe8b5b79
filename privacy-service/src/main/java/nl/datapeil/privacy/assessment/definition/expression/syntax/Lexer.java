package nl.datapeil.privacy.assessment.definition.expression.syntax;

import java.util.ArrayList;
import java.util.List;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Cuts an expression into tokens.
public final class Lexer {
  private static final String SPACES =
      "\t\n\u000b\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff";

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int next;
  private int minusAt = -1;

  private Lexer(String source) {
    this.source = source;
  }

  public static List<Token> tokens(String source) {
    return new Lexer(source).read();
  }

  private List<Token> read() {
    while (next < source.length()) {
      if (isSpace(source.charAt(next))) {
        next++;
      } else {
        step();
      }
    }
    if (minusAt >= 0) {
      tokens.add(new Token(Kind.BINARY, "-", minusAt + 1));
    }
    return tokens;
  }

  private void step() {
    var start = next;
    var token = token();
    if (token == null) {
      throw unknown(start, source.substring(start, start + 1));
    }
    if (token.kind() == Kind.BINARY && token.value().equals("-") && minusAt < 0 && negates()) {
      minusAt = start;
      return;
    }
    tokens.add(minusAt < 0 ? token : negated(token));
    minusAt = -1;
  }

  private boolean negates() {
    return tokens.isEmpty() || tokens.getLast().kind().minusNegates();
  }

  private Token negated(Token token) {
    if (token.kind() == Kind.LITERAL && token.value() instanceof Double number) {
      return new Token(Kind.LITERAL, -number, minusAt + 1);
    }
    throw unknown(minusAt, "-" + token.text());
  }

  private @Nullable Token token() {
    var c = source.charAt(next);
    var start = next;
    var text = c == '\'' || c == '"' ? quoted(c) : null;
    if (text != null) {
      return new Token(Kind.LITERAL, text, start + 1);
    }
    var symbol = Symbols.at(source, next);
    if (symbol != null) {
      next += symbol.text().length();
      return symbol;
    }
    if (isLetter(c)) {
      return word(start);
    }
    return isDigit(c) ? number(start) : null;
  }

  private Token word(int start) {
    while (next < source.length() && (isLetter(source.charAt(next)) || isDigit(next))) {
      next++;
    }
    var word = source.substring(start, next);
    return switch (word) {
      case "true", "false" -> new Token(Kind.LITERAL, word.equals("true"), start + 1);
      case "in" -> new Token(Kind.BINARY, word, start + 1);
      default -> new Token(Kind.IDENTIFIER, word, start + 1);
    };
  }

  private Token number(int start) {
    digits();
    if (next + 1 < source.length() && source.charAt(next) == '.' && isDigit(next + 1)) {
      next++;
      digits();
    }
    var value = Double.parseDouble(source.substring(start, next));
    return new Token(Kind.LITERAL, value, start + 1);
  }

  private void digits() {
    while (next < source.length() && isDigit(next)) {
      next++;
    }
  }

  /// The text up to the closing quote. When only escaped quotes follow, the last of them closes.
  private @Nullable String quoted(char quote) {
    var end = -1;
    for (var i = next + 1; i < source.length(); i++) {
      var c = source.charAt(i);
      if (c == quote) {
        end = i;
        break;
      }
      if (c == '\\' && i + 1 < source.length() && source.charAt(i + 1) == quote) {
        end = ++i;
      }
    }
    if (end < 0) {
      return null;
    }
    var inner = source.substring(next + 1, end);
    next = end + 1;
    return inner.replace("\\" + quote, String.valueOf(quote)).replace("\\\\", "\\");
  }

  private boolean isDigit(int at) {
    return isDigit(source.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || c == '$'
        || (c >= '\u0410' && c <= '\u044f')
        || (c >= '\u00c0' && c <= '\u00ff' && c != '\u00d7' && c != '\u00f7');
  }

  private static boolean isSpace(char c) {
    return SPACES.indexOf(c) >= 0 || (c >= '\u2000' && c <= '\u200a');
  }

  private static Unusable unknown(int at, String what) {
    return new Unusable(
        Text.of(
            "`%s` at character %d has no meaning here",
            "`%s` op teken %d heeft hier geen betekenis", what, at + 1),
        at + 1);
  }
}

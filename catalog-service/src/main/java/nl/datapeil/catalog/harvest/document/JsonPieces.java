package nl.datapeil.catalog.harvest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what an array of a JSON document holds, objects by their brackets alone, so one that
/// cannot be read does not hide the others.
public final class JsonPieces {
  /// A value that is no object, or what is left of one: where it is whole.
  private static final Pattern PLAIN =
      Pattern.compile(
          "(\"(?:[^\"\\\\\n]++|\\\\.)*+\"|null|true|false|-?\\d[-+.\\deE]*)(?=\\s*[,\\]])");

  private final String text;
  private final Position position;
  private int at;

  private JsonPieces(String text) {
    this.text = text;
    position = new Position(text);
  }

  /// What is in the first array that is the value of `member`, at whatever depth; without `member`,
  /// in the array that is the document.
  public static Optional<List<Piece>> in(String text, String member) {
    var start = member.isEmpty() ? arrayStart(text, 0) : arrayOf(text, member);
    return start < 0 ? Optional.empty() : Optional.of(new JsonPieces(text).from(start + 1));
  }

  private static int arrayStart(String text, int from) {
    var at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '[' ? at : -1;
  }

  private static int arrayOf(String text, String member) {
    var name = '"' + member + '"';
    for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      var colon = at + name.length();
      while (colon < text.length() && Character.isWhitespace(text.charAt(colon))) {
        colon++;
      }
      if (colon < text.length() && text.charAt(colon) == ':') {
        var start = arrayStart(text, colon + 1);
        if (start >= 0) {
          return start;
        }
      }
    }
    return -1;
  }

  private List<Piece> from(int start) {
    var pieces = new ArrayList<Piece>();
    var awaited = true;
    for (at = start; at < text.length() && text.charAt(at) != ']'; at++) {
      var c = text.charAt(at);
      if (c == '{' || (c == '[' && awaited)) {
        pieces.add(bracketed());
      } else if (awaited && !Character.isWhitespace(c)) {
        plain().ifPresent(pieces::add);
      }
      awaited = c == ',' || (awaited && Character.isWhitespace(c));
    }
    return pieces;
  }

  private Optional<Piece> plain() {
    var value = PLAIN.matcher(text).region(at, text.length());
    if (!value.lookingAt()) {
      return Optional.empty();
    }
    position.moveTo(at);
    at = value.end() - 1;
    return Optional.of(new Piece(value.group(), position.line(), position.column(), true));
  }

  /// From the opening bracket here to the one that closes it.
  private Piece bracketed() {
    var start = at;
    position.moveTo(start);
    var line = position.line();
    var column = position.column();
    var depth = 0;
    for (; at < text.length(); at++) {
      var c = text.charAt(at);
      if (c == '\n' && depth > 0 && beginsAnother(start, column)) {
        return new Piece(text.substring(start, at), line, column, true);
      }
      if (c == '"') {
        skipString();
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return new Piece(text.substring(start, at + 1), line, column, true);
      }
    }
    return new Piece(text.substring(start), line, column, false);
  }

  /// Whether the next line begins an object just where this one began: then a quote too many hides
  /// the end of this one.
  private boolean beginsAnother(int start, long column) {
    var indent = (int) column;
    if (indent < 2 || at + indent >= text.length() || text.charAt(at + indent) != '{') {
      return false;
    }
    var lineStart = start - indent + 1;
    return text.regionMatches(at + 1, text, lineStart, indent - 1)
        && text.substring(start, at).stripTrailing().endsWith(",");
  }

  /// To the closing quote; a string that runs over the end of its line is taken to end there.
  private void skipString() {
    for (at++; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '\\' -> at++;
        case '"' -> {
          return;
        }
        case '\n' -> {
          at--; // the line's end is looked at once more
          return;
        }
        default -> {}
      }
    }
  }
}

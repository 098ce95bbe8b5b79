package nl.datapeil.catalog.harvest.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds elements of an XML document by its tags alone, so one that cannot be read does not hide
/// the others. Each piece carries the namespaces that hold for it.
public final class XmlPieces {
  private static final Pattern NAMESPACE =
      Pattern.compile("\\s(xmlns(?::[\\w.-]+)?|xml:base|xml:lang)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
  private static final Pattern NAME = Pattern.compile("[\\w.:-]+");

  private final String text;
  private final Predicate<String> wanted;
  private final Position position;
  private final Map<String, String> namespaces = new LinkedHashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private XmlPieces(String text, Predicate<String> wanted) {
    this.text = text;
    this.wanted = wanted;
    position = new Position(text);
  }

  /// Every outermost element whose name without prefix is wanted.
  public static List<Piece> named(String text, Predicate<String> wanted) {
    var pieces = new XmlPieces(text, wanted);
    pieces.read(Integer.MAX_VALUE);
    return pieces.pieces;
  }

  /// The children of the document's element.
  public static List<Piece> children(String text) {
    var pieces = new XmlPieces(text, _ -> true);
    pieces.read(0);
    return pieces.pieces;
  }

  private void read(int skipped) {
    var outer = skipped == 0 ? 1 : 0;
    for (at = text.indexOf('<'); at >= 0 && at < text.length(); at = text.indexOf('<', at)) {
      if (skipSpecial()) {
        continue;
      }
      var end = tagEnd(at);
      var name = nameAt(at + 1);
      if (name.isEmpty() || end < 0) {
        at = end < 0 ? text.length() : end;
      } else if (outer > 0) {
        outer--;
        inherit(text.substring(at, end));
        at = end;
      } else if (wanted.test(local(name))) {
        pieces.add(element(name, end));
      } else {
        inherit(text.substring(at, end));
        at = end;
      }
    }
  }

  /// Passes comments, declarations and closing tags.
  private boolean skipSpecial() {
    var close =
        text.startsWith("<!--", at)
            ? "-->"
            : text.startsWith("<![CDATA[", at)
                ? "]]>"
                : text.startsWith("<?", at)
                        || text.startsWith("<!", at)
                        || text.startsWith("</", at)
                    ? ">"
                    : "";
    if (close.isEmpty()) {
      return false;
    }
    var end = text.indexOf(close, at);
    at = end < 0 ? text.length() : end + close.length();
    return true;
  }

  /// Behind the `>` of the tag that begins at `start`; negative when there is none.
  private int tagEnd(int start) {
    var quote = ' ';
    for (var i = start + 1; i < text.length(); i++) {
      var c = text.charAt(i);
      if (quote != ' ') {
        quote = c == quote ? ' ' : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '<') {
        return i;
      }
    }
    return -1;
  }

  private String nameAt(int start) {
    var name = NAME.matcher(text).region(start, text.length());
    return name.lookingAt() ? name.group() : "";
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private void inherit(String tag) {
    var found = NAMESPACE.matcher(tag);
    while (found.find()) {
      namespaces.put(found.group(1), found.group(2));
    }
  }

  /// From here to the closing tag of the same name and depth.
  private Piece element(String name, int tagEnd) {
    var start = at;
    position.moveTo(start);
    var line = position.line();
    var column = position.column();
    var depth = text.charAt(tagEnd - 2) == '/' ? 0 : 1;
    at = tagEnd;
    while (depth > 0) {
      at = text.indexOf('<', at);
      if (at < 0) {
        at = text.length();
        return new Piece(withNamespaces(text.substring(start), name), line, column, false);
      }
      var closing = text.startsWith("</", at) && nameAt(at + 2).equals(name);
      var opening = nameAt(at + 1).equals(name);
      if (!closing && !opening && skipSpecial()) {
        continue;
      }
      var end = tagEnd(at);
      if (end < 0) {
        at = text.length();
        return new Piece(withNamespaces(text.substring(start), name), line, column, false);
      }
      if (closing) {
        depth--;
      } else if (opening && text.charAt(end - 2) != '/') {
        depth++;
      }
      at = end;
    }
    return new Piece(withNamespaces(text.substring(start, at), name), line, column, true);
  }

  private String withNamespaces(String element, String name) {
    var cut = 1 + name.length();
    var own = element.substring(0, Math.max(cut, element.indexOf('>')));
    var more = new StringBuilder();
    namespaces.forEach((key, value) -> {
      if (!own.contains(key + "=")) {
        more.append(' ').append(key).append('=').append(value);
      }
    });
    return element.substring(0, cut) + more + element.substring(cut);
  }
}

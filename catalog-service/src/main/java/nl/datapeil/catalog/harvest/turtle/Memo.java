package nl.datapeil.catalog.harvest.turtle;

import java.util.Arrays;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Remembers which node a piece of text stood for, so that what is written a million times is made
/// once. A newer text pushes out an older one of the same place.
final class Memo {
  private static final int SIZE = 1 << 12;

  private final @Nullable String[] texts = new @Nullable String[SIZE];
  private final @Nullable Node[] nodes = new @Nullable Node[SIZE];

  /// The node of the marked text, made by `maker` if it is not known.
  Node node(Cursor cursor, Function<String, Node> maker) {
    var buffer = cursor.buffer();
    var start = cursor.markedStart();
    var length = cursor.markedLength();
    var hash = 0;
    for (var i = start; i < start + length; i++) {
      hash = hash * 31 + buffer[i];
    }
    var place = (hash ^ hash >>> 15) & SIZE - 1;
    var known = texts[place];
    var node = nodes[place];
    if (known != null && node != null && isSame(known, buffer, start, length)) {
      return node;
    }
    var text = cursor.marked();
    var made = maker.apply(text);
    texts[place] = text;
    nodes[place] = made;
    return made;
  }

  Node node(String text, Function<String, Node> maker) {
    var hash = text.hashCode();
    var place = (hash ^ hash >>> 15) & SIZE - 1;
    var node = nodes[place];
    if (node != null && text.equals(texts[place])) {
      return node;
    }
    var made = maker.apply(text);
    texts[place] = text;
    nodes[place] = made;
    return made;
  }

  void clear() {
    Arrays.fill(texts, null);
  }

  private static boolean isSame(String known, char[] buffer, int start, int length) {
    if (known.length() != length) {
      return false;
    }
    for (var i = 0; i < length; i++) {
      if (known.charAt(i) != buffer[start + i]) {
        return false;
      }
    }
    return true;
  }
}

package nl.datapeil.privacy.assessment.definition.expression.syntax;

import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Sprout.Kind;
import org.jspecify.annotations.Nullable;

/// A tree that grows at its cursor, the node read last.
final class Tree {
  private @Nullable Sprout root;
  private @Nullable Sprout cursor;
  private boolean relative;
  private boolean nextIsMember;
  private boolean nextIsRelative;
  private String key = "";

  @Nullable Sprout root() {
    return cursor == null ? null : root;
  }

  boolean started() {
    return cursor != null;
  }

  /// Whether it names something of the element that a filter looks at.
  boolean isRelative() {
    return relative;
  }

  void place(Sprout sprout) {
    if (cursor == null) {
      root = sprout;
    } else {
      cursor.right = sprout;
      sprout.parent = cursor;
    }
    cursor = sprout;
  }

  private void placeBefore(Sprout sprout) {
    cursor = cursor().parent;
    place(sprout);
  }

  void operator(String operator) {
    var sprout = new Sprout(Kind.BINARY, operator);
    var left = cursor();
    var parent = left.parent;
    while (parent != null && parent.isOperator() && parent.precedence() >= sprout.precedence()) {
      left = parent;
      parent = parent.parent;
    }
    sprout.left = left;
    left.parent = sprout;
    cursor = parent;
    place(sprout);
  }

  void dot() {
    nextIsMember =
        cursor != null
            && cursor.kind != Kind.UNARY
            && (cursor.kind != Kind.BINARY || cursor.right != null);
    nextIsRelative = !nextIsMember;
    relative |= nextIsRelative;
  }

  void identifier(String name) {
    var sprout = new Sprout(Kind.IDENTIFIER, name);
    if (nextIsMember) {
      nextIsMember = false;
      sprout.left = cursor;
      placeBefore(sprout);
      return;
    }
    sprout.relative = nextIsRelative;
    nextIsRelative = false;
    place(sprout);
  }

  void function() {
    placeBefore(new Sprout(Kind.FUNCTION, cursor().value));
  }

  void transform(String name) {
    var sprout = new Sprout(Kind.TRANSFORM, name);
    sprout.parts.add(cursor());
    placeBefore(sprout);
  }

  void filter(@Nullable Sprout by, boolean byElement) {
    var sprout = new Sprout(Kind.FILTER, "");
    sprout.left = cursor;
    sprout.middle = by;
    sprout.relative = byElement;
    placeBefore(sprout);
  }

  void group(@Nullable Sprout sprout, @Nullable Token closing) {
    if (sprout == null) {
      throw new Unusable(
          new Text("there is nothing between ( and )", "er staat niets tussen ( en )"),
          closing == null ? 0 : closing.at());
    }
    place(sprout);
  }

  void part(@Nullable Sprout sprout) {
    if (sprout != null) {
      cursor().parts.add(sprout);
    }
  }

  void key(String name) {
    key = name;
  }

  void member(@Nullable Sprout sprout) {
    cursor().members.put(key, sprout);
  }

  void question() {
    var sprout = new Sprout(Kind.CHOICE, "");
    sprout.left = root;
    root = sprout;
    cursor = sprout;
  }

  void then(@Nullable Sprout sprout) {
    cursor().middle = sprout;
  }

  void otherwise(@Nullable Sprout sprout) {
    cursor().right = sprout;
  }

  private Sprout cursor() {
    if (cursor == null) {
      throw new Unusable(new Text("an operand is missing", "er ontbreekt een waarde"));
    }
    return cursor;
  }
}

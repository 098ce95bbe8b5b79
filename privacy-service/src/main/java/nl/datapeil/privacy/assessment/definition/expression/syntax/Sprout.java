package nl.datapeil.privacy.assessment.definition.expression.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Node.Binary;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Node.Call;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Node.Choice;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Node.Filter;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Node.ListOf;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Node.Literal;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Node.MapOf;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Node.Member;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Node.Missing;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Node.Name;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Node.Unary;
import org.jspecify.annotations.Nullable;

/// A node while its tree still grows: operators climb, so the parents change.
final class Sprout {
  enum Kind {
    LITERAL,
    IDENTIFIER,
    UNARY,
    BINARY,
    CHOICE,
    FILTER,
    FUNCTION,
    TRANSFORM,
    LIST,
    MAP
  }

  private static final int DEEPEST = 300;

  final Kind kind;
  final Object value;
  final List<Sprout> parts = new ArrayList<>();
  final Map<String, @Nullable Sprout> members = new LinkedHashMap<>();
  @Nullable Sprout parent;
  @Nullable Sprout left;
  @Nullable Sprout right;
  @Nullable Sprout middle;
  boolean relative;

  Sprout(Kind kind, Object value) {
    this.kind = kind;
    this.value = value;
  }

  boolean isOperator() {
    return kind == Kind.UNARY || kind == Kind.BINARY;
  }

  int precedence() {
    return kind == Kind.UNARY ? Integer.MAX_VALUE : Symbols.precedence(text());
  }

  String text() {
    return String.valueOf(value);
  }

  /// The finished tree. `left` is where a member, filter or condition starts from.
  static Node grown(@Nullable Sprout root) {
    return grown(root, 0);
  }

  private static Node grown(@Nullable Sprout sprout, int depth) {
    if (depth > DEEPEST) {
      throw new Unusable(
          Text.of(
              "it nests deeper than %d operations",
              "zij is dieper genest dan %d bewerkingen", DEEPEST));
    }
    return sprout == null ? new Missing() : sprout.node(depth + 1);
  }

  private Node node(int depth) {
    return switch (kind) {
      case LITERAL -> new Literal(value);
      case IDENTIFIER ->
          left == null ? new Name(text(), relative) : new Member(grown(left, depth), text());
      case UNARY -> new Unary(grown(right, depth));
      case BINARY -> new Binary(text(), grown(left, depth), grown(right, depth));
      case CHOICE ->
          new Choice(
              grown(left, depth),
              middle == null ? null : grown(middle, depth),
              grown(right, depth));
      case FILTER -> new Filter(grown(left, depth), grown(middle, depth), relative);
      case FUNCTION -> new Call(text(), false, grownParts(depth));
      case TRANSFORM -> new Call(text(), true, grownParts(depth));
      case LIST -> new ListOf(grownParts(depth));
      case MAP -> new MapOf(grownMembers(depth));
    };
  }

  private List<Node> grownParts(int depth) {
    return parts.stream().map(part -> grown(part, depth)).toList();
  }

  private Map<String, Node> grownMembers(int depth) {
    var grown = new LinkedHashMap<String, Node>();
    members.forEach((name, member) -> grown.put(name, grown(member, depth)));
    return grown;
  }
}

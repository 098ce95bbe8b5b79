package nl.datapeil.privacy.assessment.definition.expression.syntax;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An expression as a tree.
public sealed interface Node {
  /// A place where something should stand; an error once it is reached.
  record Missing() implements Node {}

  record Literal(Object value) implements Node {}

  record Name(String name, boolean relative) implements Node {}

  record Member(Node from, String name) implements Node {}

  record Unary(Node right) implements Node {}

  record Binary(String operator, Node left, Node right) implements Node {}

  /// Without `then` the test itself is the result.
  record Choice(Node test, @Nullable Node then, Node otherwise) implements Node {}

  /// `relative` keeps the elements for which `by` holds, otherwise `by` is an index or a key.
  record Filter(Node subject, Node by, boolean relative) implements Node {}

  record Call(String name, boolean transform, List<Node> arguments) implements Node {}

  record ListOf(List<Node> elements) implements Node {}

  record MapOf(Map<String, Node> members) implements Node {}
}

package nl.datapeil.privacy.assessment.definition.expression.syntax;

import nl.datapeil.privacy.assessment.definition.expression.syntax.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Where a parser stands, and where the next token takes it.
enum Step {
  EXPECT_OPERAND,
  EXPECT_OPERATOR,
  EXPECT_TRANSFORM,
  EXPECT_KEY,
  EXPECT_COLON,
  AFTER_TRANSFORM,
  AFTER_ARGUMENTS,
  IDENTIFIER,
  TRAVERSE,
  FILTER,
  GROUP,
  ARGUMENT,
  MEMBER,
  ELEMENT,
  THEN,
  OTHERWISE;

  /// The step after a token that may stand here, null for one that may not.
  @Nullable Step after(Kind kind) {
    return switch (this) {
      case EXPECT_OPERAND -> operand(kind);
      case EXPECT_OPERATOR ->
          kind == Kind.QUESTION ? THEN : kind == Kind.OPEN_BRACKET ? null : operator(kind);
      case EXPECT_TRANSFORM -> kind == Kind.IDENTIFIER ? AFTER_TRANSFORM : null;
      case EXPECT_KEY ->
          kind == Kind.IDENTIFIER ? EXPECT_COLON : kind == Kind.CLOSE_CURL ? EXPECT_OPERATOR : null;
      case EXPECT_COLON -> kind == Kind.COLON ? MEMBER : null;
      case AFTER_TRANSFORM -> kind == Kind.OPEN_PAREN ? ARGUMENT : operator(kind);
      case AFTER_ARGUMENTS -> operator(kind);
      case IDENTIFIER ->
          kind == Kind.OPEN_PAREN ? ARGUMENT : kind == Kind.QUESTION ? THEN : operator(kind);
      case TRAVERSE -> kind == Kind.IDENTIFIER ? IDENTIFIER : null;
      default -> null;
    };
  }

  /// The step after a part in brackets, when the token ends it; null when it goes on.
  @Nullable Step closing(Kind kind) {
    return switch (this) {
      case FILTER -> kind == Kind.CLOSE_BRACKET ? IDENTIFIER : null;
      case GROUP -> kind == Kind.CLOSE_PAREN ? EXPECT_OPERATOR : null;
      case ARGUMENT ->
          kind == Kind.COMMA ? ARGUMENT : kind == Kind.CLOSE_PAREN ? AFTER_ARGUMENTS : null;
      case MEMBER ->
          kind == Kind.COMMA ? EXPECT_KEY : kind == Kind.CLOSE_CURL ? EXPECT_OPERATOR : null;
      case ELEMENT ->
          kind == Kind.COMMA ? ELEMENT : kind == Kind.CLOSE_BRACKET ? EXPECT_OPERATOR : null;
      case THEN -> kind == Kind.COLON ? OTHERWISE : null;
      default -> null;
    };
  }

  /// Whether a part of its own is read here.
  boolean nests() {
    return switch (this) {
      case FILTER, GROUP, ARGUMENT, MEMBER, ELEMENT, THEN, OTHERWISE -> true;
      default -> false;
    };
  }

  /// Whether the expression may end here.
  boolean mayEnd() {
    return switch (this) {
      case EXPECT_OPERATOR, AFTER_TRANSFORM, AFTER_ARGUMENTS, IDENTIFIER, OTHERWISE -> true;
      default -> false;
    };
  }

  private static @Nullable Step operand(Kind kind) {
    return switch (kind) {
      case LITERAL -> EXPECT_OPERATOR;
      case IDENTIFIER -> IDENTIFIER;
      case UNARY -> EXPECT_OPERAND;
      case OPEN_PAREN -> GROUP;
      case OPEN_CURL -> EXPECT_KEY;
      case DOT -> TRAVERSE;
      case OPEN_BRACKET -> ELEMENT;
      default -> null;
    };
  }

  private static @Nullable Step operator(Kind kind) {
    return switch (kind) {
      case BINARY -> EXPECT_OPERAND;
      case PIPE -> EXPECT_TRANSFORM;
      case DOT -> TRAVERSE;
      case OPEN_BRACKET -> FILTER;
      default -> null;
    };
  }
}

package nl.datapeil.privacy.assessment.definition.expression.syntax;

import java.util.List;
import java.util.function.Function;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Reads tokens into a tree, one at a time; a part in brackets has a parser of its own. It steps as
/// JEXL's parser does, so that odd expressions mean the same here.
public final class Parser {
  private static final int DEEPEST = 60;

  private final Function<Kind, @Nullable Step> stops;
  private final int depth;
  private final Tree tree = new Tree();
  private Step step = Step.EXPECT_OPERAND;
  private @Nullable Parser part;

  private Parser(Function<Kind, @Nullable Step> stops, int depth) {
    this.stops = stops;
    this.depth = depth;
  }

  public static Node parse(List<Token> tokens) {
    var parser = new Parser(_ -> null, 0);
    for (var token : tokens) {
      parser.add(token);
    }
    return Sprout.grown(parser.complete());
  }

  /// The step that follows for the parser around this one, null while this one goes on.
  private @Nullable Step add(Token token) {
    if (step.nests()) {
      return addToPart(token);
    }
    var next = step.after(token.kind());
    if (next != null) {
      take(token, next);
      step = next;
      return null;
    }
    var stop = stops.apply(token.kind());
    if (stop == null) {
      throw unexpected(token);
    }
    return stop;
  }

  private @Nullable Step addToPart(Token token) {
    if (part == null) {
      part = new Parser(step == Step.OTHERWISE ? stops : step::closing, deeper(token));
    }
    var stop = part.add(token);
    if (stop == null) {
      return null;
    }
    endPart(part, token);
    if (step == Step.OTHERWISE) {
      return stop;
    }
    step = stop;
    return null;
  }

  private @Nullable Sprout complete() {
    if (tree.started() && !step.mayEnd()) {
      throw new Unusable(
          new Text("the expression ends too early", "de expressie houdt te vroeg op"));
    }
    if (part != null) {
      endPart(part, null);
    }
    return tree.root();
  }

  private void endPart(Parser ended, @Nullable Token by) {
    var sprout = ended.complete();
    part = null;
    switch (step) {
      case FILTER -> tree.filter(sprout, ended.tree.isRelative());
      case GROUP -> tree.group(sprout, by);
      case ARGUMENT, ELEMENT -> tree.part(sprout);
      case MEMBER -> tree.member(sprout);
      case THEN -> tree.then(sprout);
      case OTHERWISE -> tree.otherwise(sprout);
      default -> {}
    }
  }

  private void take(Token token, Step next) {
    switch (token.kind()) {
      case LITERAL -> tree.place(new Sprout(Sprout.Kind.LITERAL, token.value()));
      case UNARY -> tree.place(new Sprout(Sprout.Kind.UNARY, token.value()));
      case BINARY -> tree.operator(token.text());
      case DOT -> tree.dot();
      case QUESTION -> tree.question();
      case IDENTIFIER -> identifier(token.text(), next);
      case OPEN_CURL -> tree.place(new Sprout(Sprout.Kind.MAP, ""));
      case OPEN_BRACKET -> {
        if (next == Step.ELEMENT) {
          tree.place(new Sprout(Sprout.Kind.LIST, ""));
        }
      }
      case OPEN_PAREN -> {
        if (step == Step.IDENTIFIER) {
          tree.function();
        }
      }
      default -> {}
    }
  }

  private void identifier(String name, Step next) {
    switch (next) {
      case AFTER_TRANSFORM -> tree.transform(name);
      case EXPECT_COLON -> tree.key(name);
      default -> tree.identifier(name);
    }
  }

  private int deeper(Token token) {
    if (depth >= DEEPEST) {
      throw new Unusable(
          Text.of("brackets nest deeper than %d", "haakjes staan dieper genest dan %d", DEEPEST),
          token.at());
    }
    return depth + 1;
  }

  static Unusable unexpected(Token token) {
    return new Unusable(
        Text.of(
            "`%s` at character %d is not expected there",
            "`%s` op teken %d wordt daar niet verwacht", token.text(), token.at()),
        token.at());
  }
}

package nl.datapeil.privacy.assessment.definition.expression;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Lexer;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Node;
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
import nl.datapeil.privacy.assessment.definition.expression.syntax.Parser;
import nl.datapeil.privacy.assessment.definition.expression.syntax.Unusable;

/// An expression that reads well; what it needs it finds in a [Scope] each time.
public final class Expression {
  /// What came of reading an expression.
  public sealed interface Parsed {
    record Sound(Expression expression) implements Parsed {}

    /// `at` counts characters from 1.
    record Broken(int at, Text why) implements Parsed {}
  }

  private static final int LONGEST = 10_000;

  private final String source;
  private final Node tree;

  private Expression(String source, Node tree) {
    this.source = source;
    this.tree = tree;
  }

  public static Parsed parse(String source) {
    if (source.length() > LONGEST) {
      return new Parsed.Broken(
          LONGEST,
          Text.of("it is longer than %d characters", "zij is langer dan %d tekens", LONGEST));
    }
    try {
      var tree = Parser.parse(Lexer.tokens(source));
      return tree instanceof Missing
          ? new Parsed.Broken(
              source.length(), new Text("it is empty or unfinished", "zij is leeg of niet af"))
          : new Parsed.Sound(new Expression(source, tree));
    } catch (Unusable broken) {
      return new Parsed.Broken(broken.at() == 0 ? source.length() : broken.at(), broken.why());
    }
  }

  public String source() {
    return source;
  }

  public Evaluated evaluate(Scope scope) {
    return Evaluator.evaluate(tree, scope);
  }

  /// The functions (and transforms, with a `|` before them) it calls.
  public Set<String> calls() {
    var names = new TreeSet<String>();
    visit(node -> {
      if (node instanceof Call(var name, var transform, _)) {
        names.add(transform ? "|" + name : name);
      }
    });
    return names;
  }

  /// The literal texts that `function` is called with, such as the ids in `answers('1.2')`.
  public Set<String> textsGivenTo(Set<String> functions) {
    var texts = new TreeSet<String>();
    visit(node -> {
      if (node instanceof Call(var name, var transform, var arguments)
          && !transform
          && functions.contains(name)
          && !arguments.isEmpty()
          && arguments.getFirst() instanceof Literal(String text)) {
        texts.add(text);
      }
    });
    return texts;
  }

  /// What it reads of an object, such as `age` for `scores.age` when asked for `scores`.
  public Set<String> membersOf(String object) {
    var names = new TreeSet<String>();
    visit(node -> {
      if (node instanceof Member(Name(var from, var relative), var name)
          && !relative
          && from.equals(object)) {
        names.add(name);
      }
    });
    return names;
  }

  private void visit(Consumer<Node> visitor) {
    var open = new ArrayDeque<Node>();
    open.push(tree);
    while (!open.isEmpty()) {
      var node = open.pop();
      visitor.accept(node);
      children(node).forEach(open::push);
    }
  }

  private static List<Node> children(Node node) {
    return switch (node) {
      case Missing() -> List.of();
      case Literal(_) -> List.of();
      case Name(_, _) -> List.of();
      case Member(var from, _) -> List.of(from);
      case Unary(var right) -> List.of(right);
      case Binary(_, var left, var right) -> List.of(left, right);
      case Choice(var test, var then, var otherwise) ->
          then == null ? List.of(test, otherwise) : List.of(test, then, otherwise);
      case Filter(var subject, var by, _) -> List.of(subject, by);
      case Call(_, _, var arguments) -> arguments;
      case ListOf(var elements) -> elements;
      case MapOf(var members) -> List.copyOf(members.values());
    };
  }
}

package nl.datapeil.privacy.assessment.definition.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.kit.problem.Text;
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
import nl.datapeil.privacy.assessment.definition.expression.syntax.Unusable;
import org.jspecify.annotations.Nullable;

/// Works a tree out. It counts its steps, so that no expression can keep it busy.
final class Evaluator {
  private static final int MOST_STEPS = 50_000;

  private final Scope scope;
  private int steps;

  private Evaluator(Scope scope) {
    this.scope = scope;
  }

  static Evaluated evaluate(Node tree, Scope scope) {
    try {
      return new Evaluated.Value(new Evaluator(scope).value(tree, scope.names()));
    } catch (Unusable failed) {
      return new Evaluated.Failed(failed.why());
    }
  }

  /// `element` is what relative names, such as `.size`, are looked up in.
  private @Nullable Object value(Node node, @Nullable Object element) {
    if (++steps > MOST_STEPS) {
      throw new Unusable(
          Text.of("it needs more than %d steps", "zij vergt meer dan %d stappen", MOST_STEPS));
    }
    return switch (node) {
      case Missing() ->
          throw new Unusable(
              new Text("a part of it is missing", "er ontbreekt een deel van de expressie"));
      case Literal(var literal) -> literal;
      case Name(var name, var relative) ->
          relative ? property(element, name) : property(scope.names(), name);
      case Member(var from, var name) -> member(value(from, element), name);
      case Unary(var right) -> !Coercion.truth(value(right, element));
      case Binary binary -> binary(binary, element);
      case Choice(var test, var then, var otherwise) -> {
        var chosen = value(test, element);
        if (Coercion.truth(chosen)) {
          yield then == null ? chosen : value(then, element);
        }
        yield value(otherwise, element);
      }
      case Filter(var subject, var by, var relative) -> {
        var from = value(subject, element);
        yield relative ? kept(from, by) : picked(from, value(by, element));
      }
      case Call(var name, var transform, var arguments) ->
          callable(name, transform).call(values(arguments, element));
      case ListOf(var elements) -> values(elements, element);
      case MapOf(var members) -> map(members, element);
    };
  }

  private @Nullable Object binary(Binary binary, @Nullable Object element) {
    var left = value(binary.left(), element);
    return switch (binary.operator()) {
      case "&&" -> Coercion.truth(left) ? value(binary.right(), element) : left;
      case "||" -> Coercion.truth(left) ? left : value(binary.right(), element);
      default -> Operation.of(binary.operator(), left, value(binary.right(), element));
    };
  }

  private List<@Nullable Object> values(List<Node> nodes, @Nullable Object element) {
    var values = new ArrayList<@Nullable Object>(nodes.size());
    for (var node : nodes) {
      values.add(value(node, element));
    }
    return values;
  }

  private Map<String, @Nullable Object> map(Map<String, Node> members, @Nullable Object element) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    members.forEach((name, node) -> map.put(name, value(node, element)));
    return map;
  }

  /// The elements for which `by` holds; an element that is nothing gives way to the outer names.
  private List<@Nullable Object> kept(@Nullable Object subject, Node by) {
    var kept = new ArrayList<@Nullable Object>();
    for (var candidate : elements(subject)) {
      var names = Coercion.truth(candidate) ? candidate : scope.names();
      if (Coercion.truth(value(by, names))) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static List<@Nullable Object> elements(@Nullable Object subject) {
    if (subject instanceof List<?> list) {
      return new ArrayList<@Nullable Object>(list);
    }
    var one = new ArrayList<@Nullable Object>();
    if (subject != Undefined.VALUE) {
      one.add(subject);
    }
    return one;
  }

  private static @Nullable Object picked(@Nullable Object subject, @Nullable Object by) {
    if (by instanceof Boolean all) {
      return all ? subject : Undefined.VALUE;
    }
    if (Coercion.isNothing(subject)) {
      throw new Unusable(
          new Text(
              "there is nothing before [ ] to take something from",
              "vóór [ ] staat niets waaruit iets te nemen is"));
    }
    return property(subject, Coercion.text(by));
  }

  private static @Nullable Object member(@Nullable Object from, String name) {
    if (Coercion.isNothing(from)) {
      return Undefined.VALUE;
    }
    if (from instanceof List<?> list) {
      var first = list.isEmpty() ? Undefined.VALUE : list.getFirst();
      if (Coercion.isNothing(first)) {
        throw new Unusable(
            Text.of("an empty list has no `%s`", "een lege lijst heeft geen `%s`", name));
      }
      return property(first, name);
    }
    return property(from, name);
  }

  private static @Nullable Object property(@Nullable Object owner, String name) {
    return switch (owner) {
      case Map<?, ?> map -> map.containsKey(name) ? map.get(name) : Undefined.VALUE;
      case List<?> list ->
          name.equals("length") ? (double) list.size() : at(list, index(name, list.size()));
      case String text ->
          name.equals("length")
              ? (double) text.length()
              : character(text, index(name, text.length()));
      case null, default -> Undefined.VALUE;
    };
  }

  private static @Nullable Object at(List<?> list, int index) {
    return index < 0 ? Undefined.VALUE : list.get(index);
  }

  private static Object character(String text, int index) {
    return index < 0 ? Undefined.VALUE : text.substring(index, index + 1);
  }

  private static int index(String name, int size) {
    if (!name.matches("0|[1-9][0-9]{0,8}")) {
      return -1;
    }
    var index = Integer.parseInt(name);
    return index < size ? index : -1;
  }

  private Scope.Callable callable(String name, boolean transform) {
    var callable = (transform ? scope.transforms() : scope.functions()).get(name);
    if (callable == null) {
      throw new Unusable(
          transform
              ? Text.of("there is no transform `%s`", "er is geen transformatie `%s`", name)
              : Text.of("there is no function `%s`", "er is geen functie `%s`", name));
    }
    return callable;
  }
}

package nl.datapeil.catalog.search.wish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;

/// The query of a request, read with care: everything that is wrong with it is told at once.
final class Parameters {
  private final Map<String, List<String>> given;
  private final Map<String, Text> wrong = new TreeMap<>();

  Parameters(Map<String, List<String>> given) {
    this.given = given;
  }

  List<Violation> violations() {
    return wrong.entrySet().stream()
        .map(one -> new Violation(one.getKey(), one.getValue()))
        .toList();
  }

  /// As it was typed; empty when absent.
  String typed(String name) {
    return given.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  Optional<String> text(String name, int max) {
    return given.getOrDefault(name, List.of()).stream()
        .findFirst()
        .filter(value -> isText(name, value, max));
  }

  /// Each of them once.
  List<String> texts(String name, int max, int most) {
    var values = given.getOrDefault(name, List.of());
    if (values.size() > most) {
      refuse(name, "at most %d are taken", "er worden er hoogstens %d aangenomen", most);
      return List.of();
    }
    var taken = new LinkedHashSet<String>();
    for (var i = 0; i < values.size(); i++) {
      if (isText(name + "[" + i + "]", values.get(i), max)) {
        taken.add(values.get(i));
      }
    }
    return List.copyOf(taken);
  }

  /// Those of a closed list; each may stand on its own or with others between commas.
  <T> Set<T> choices(String name, Collection<String> words, Function<String, T> meaning) {
    var chosen = new LinkedHashSet<T>();
    for (var value : given.getOrDefault(name, List.of())) {
      for (var word : value.split(",", -1)) {
        if (words.contains(word)) {
          chosen.add(meaning.apply(word));
        } else {
          var all = String.join(", ", words);
          refuse(name, "must be one of %s", "moet een van deze zijn: %s", all);
        }
      }
    }
    return chosen;
  }

  <T> Optional<T> choice(String name, Collection<String> words, Function<String, T> meaning) {
    return choices(name, words, meaning).stream().findFirst();
  }

  Set<String> constants(String name, Class<? extends Enum<?>> type) {
    var words = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    return choices(name, words, Function.identity());
  }

  boolean flag(String name) {
    return choice(name, List.of("true", "false"), Boolean::valueOf).orElse(false);
  }

  int number(String name, int absent, int max) {
    var value = typed(name);
    if (!given.containsKey(name)) {
      return absent;
    }
    if (!value.matches("[1-9][0-9]{0,8}") || Integer.parseInt(value) > max) {
      refuse(
          name,
          "must be a whole number from 1 to %s",
          "moet een geheel getal van 1 tot en met %s zijn",
          Integer.toString(max));
      return absent;
    }
    return Integer.parseInt(value);
  }

  /// Numbers between commas.
  List<Double> numbers(String name) {
    var numbers = new ArrayList<Double>();
    for (var part : typed(name).split(",", -1)) {
      if (part.strip().matches("-?[0-9]{1,9}(\\.[0-9]{1,20})?")) {
        numbers.add(Double.parseDouble(part.strip()));
      }
    }
    return typed(name).chars().filter(c -> c == ',').count() + 1 == numbers.size()
        ? numbers
        : List.of();
  }

  boolean has(String name) {
    return given.containsKey(name);
  }

  void refuse(String name, String en, String nl, Object... arguments) {
    wrong.putIfAbsent(name, Text.of(en, nl, arguments));
  }

  private boolean isText(String name, String value, int max) {
    if (value.isBlank()) {
      refuse(
          name,
          "must not be blank; leave it out when there is nothing to say",
          "mag niet leeg zijn; laat het weg als er niets te melden is");
    } else if (value.codePoints().anyMatch(Parameters::cannotBeAsked)) {
      refuse(name, "holds a character that no text has", "bevat een teken dat geen tekst heeft");
    } else if (value.codePointCount(0, value.length()) > max) {
      refuse(name, "must have at most %d characters", "mag hoogstens %d tekens hebben", max);
    } else {
      return true;
    }
    return false;
  }

  private static boolean cannotBeAsked(int character) {
    return character == 0 || Character.getType(character) == Character.SURROGATE;
  }

  /// The words of a closed list.
  static <T> List<String> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).collect(Collectors.toList());
  }
}

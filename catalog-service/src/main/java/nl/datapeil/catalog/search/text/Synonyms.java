package nl.datapeil.catalog.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Names that mean the same, each of one or more words, found by any of them in any form.
public final class Synonyms {
  private static final int MOST_WORDS = 6;

  /// A list of our own, for what no glossary holds yet.
  public static final Synonyms COMMON = of(common());

  private final Map<String, Set<List<String>>> byStems;
  private final int longest;

  private Synonyms(Map<String, Set<List<String>>> byStems) {
    this.byStems = byStems;
    longest = byStems.keySet().stream().mapToInt(key -> key.split(" ").length).max().orElse(0);
  }

  /// Each group holds names of one thing.
  public static Synonyms of(Collection<List<String>> groups) {
    var byStems = new HashMap<String, Set<List<String>>>();
    for (var group : groups) {
      var names =
          group.stream()
              .map(name -> Words.of(name, MOST_WORDS))
              .map(Synonyms::telling)
              .filter(words -> !words.isEmpty())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      for (var name : names) {
        byStems.computeIfAbsent(key(name), _ -> new LinkedHashSet<>()).addAll(names);
      }
    }
    return new Synonyms(byStems);
  }

  /// For each name its other names; two names of a third need not mean the same.
  public static Synonyms ofEach(Map<String, ? extends Collection<String>> names) {
    var byStems = new HashMap<String, Set<List<String>>>();
    names.forEach((name, others) -> {
      var words = telling(Words.of(name, MOST_WORDS));
      if (!words.isEmpty()) {
        var known = byStems.computeIfAbsent(key(words), _ -> new LinkedHashSet<>());
        others.stream()
            .map(other -> telling(Words.of(other, MOST_WORDS)))
            .filter(other -> !other.isEmpty())
            .forEach(known::add);
      }
    });
    return new Synonyms(byStems);
  }

  /// Those of both.
  public Synonyms and(Synonyms others) {
    var all = new HashMap<String, Set<List<String>>>();
    for (var some : List.of(byStems, others.byStems)) {
      some.forEach(
          (key, names) -> all.computeIfAbsent(key, _ -> new LinkedHashSet<>()).addAll(names));
    }
    return new Synonyms(all);
  }

  /// The other names of what these words name, if they name something.
  public List<List<String>> otherNames(List<String> words) {
    var names = byStems.getOrDefault(key(words), Set.of());
    return names.stream().filter(name -> !key(name).equals(key(words))).toList();
  }

  /// Most words of a name.
  public int longest() {
    return longest;
  }

  /// A question loses its stopwords too.
  private static List<String> telling(List<String> words) {
    var telling = words.stream().filter(word -> !QuestionReader.isStopword(word)).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static String key(List<String> words) {
    return words.stream().map(DutchStem::of).collect(Collectors.joining(" "));
  }

  private static List<List<String>> common() {
    var groups = new ArrayList<List<String>>();
    Lexicon.rawLines("thesaurus.txt")
        .forEach(line -> groups.add(Arrays.asList(line.split("\\s*,\\s*"))));
    return groups;
  }
}

package nl.datapeil.catalog.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The stems of words that may be parts of compounds: a list of our own with nouns of municipal
/// work, and words that the catalogue itself uses on their own in titles and keywords.
public final class Lexicon {
  private static final int SHORTEST_LEARNED = 4;
  private static final int LONGEST_LEARNED = 10;
  private static final Set<String> OWN = Set.copyOf(stems(lines("words.txt")));
  private static final Set<String> AFFIXES = Set.copyOf(lines("affixes.txt"));

  private final Set<String> learned = ConcurrentHashMap.newKeySet();

  public boolean knows(String stem) {
    return OWN.contains(stem) || learned.contains(stem);
  }

  /// Whether the stem is of our own list, and so good enough when the rest of a word is unknown.
  boolean isCommon(String stem) {
    return OWN.contains(stem);
  }

  /// Whether this begins or ends words without being a part: `ver`, `heid`.
  boolean isAffix(String letters) {
    return AFFIXES.contains(letters);
  }

  /// A word met on its own. Long ones tend to be compounds themselves.
  public void learn(String word) {
    if (word.length() >= SHORTEST_LEARNED
        && word.length() <= LONGEST_LEARNED
        && !AFFIXES.contains(word)
        && word.chars().allMatch(Character::isLetter)) {
      learned.add(DutchStem.of(word));
    }
  }

  static List<String> lines(String name) {
    return rawLines(name).stream()
        .flatMap(line -> Stream.of(line.strip().split("\\s+")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// The lines of a list in the resources beside this class; `#` begins a remark.
  static List<String> rawLines(String name) {
    try (var stream = Lexicon.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> stems(List<String> words) {
    var stems = new HashSet<String>();
    words.forEach(word -> stems.add(DutchStem.of(word)));
    return stems;
  }
}

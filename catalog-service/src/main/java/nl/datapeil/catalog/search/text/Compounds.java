package nl.datapeil.catalog.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes Dutch compounds apart: `bomenkap` into `boom` and `kap`, `geluidsmeting` into `geluid` and
/// `meting`. Letters that link parts (`s`, `e`, `en`) belong to none.
public final class Compounds {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 40;
  private static final int SHORTEST_PART = 3;
  private static final int MOST_PARTS = 4;
  private static final int SHORTEST_UNKNOWN = 4;
  private static final List<String> PREFIXES = List.of("ver", "ont", "her", "be", "ge");

  private final Lexicon lexicon;

  public Compounds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The stems of its parts; empty when the word is no compound as far as known.
  public List<String> partsOf(String word) {
    if (word.length() < SHORTEST
        || word.length() > LONGEST
        || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return List.of();
    }
    var whole = split(word, MOST_PARTS);
    return whole != null && whole.size() > 1 ? whole : lastPart(word);
  }

  /// All parts known, the longest first part that leads anywhere.
  private @Nullable List<String> split(String word, int most) {
    var asOne = known(word);
    for (var end = word.length() - SHORTEST_PART; end >= SHORTEST_PART && most > 1; end--) {
      var first = linked(word.substring(0, end));
      if (first.isEmpty()) {
        continue;
      }
      var rest = split(word.substring(end), most - 1);
      if (rest != null) {
        var parts = new ArrayList<String>();
        parts.add(first.get());
        parts.addAll(rest);
        return parts;
      }
    }
    return asOne.map(List::of).orElse(null);
  }

  /// Only the last part or, failing that, the first is known, and the rest may well be a word.
  private List<String> lastPart(String word) {
    for (var begin = SHORTEST_UNKNOWN; begin <= word.length() - SHORTEST_UNKNOWN; begin++) {
      var last = DutchStem.of(word.substring(begin));
      if (lexicon.isCommon(last) && mayBeAWord(word.substring(0, begin))) {
        return List.of(last);
      }
    }
    for (var end = word.length() - SHORTEST_UNKNOWN; end >= SHORTEST_UNKNOWN; end--) {
      var first = linked(word.substring(0, end));
      if (first.isPresent() && lexicon.isCommon(first.get()) && mayBeAWord(word.substring(end))) {
        return List.of(first.get());
      }
    }
    return List.of();
  }

  private Optional<String> known(String part) {
    var stem = DutchStem.of(part);
    return !lexicon.isAffix(part) && lexicon.knows(stem) ? Optional.of(stem) : Optional.empty();
  }

  /// A part that others follow: itself, else without its linking letters.
  private Optional<String> linked(String part) {
    var itself = known(part);
    if (itself.isPresent() || part.length() <= SHORTEST_PART) {
      return itself;
    }
    return part.endsWith("s") || part.endsWith("e")
        ? known(part.substring(0, part.length() - 1))
        : Optional.empty();
  }

  /// `luchtver` is none: `ver` belongs to what follows.
  private boolean mayBeAWord(String letters) {
    return !lexicon.isAffix(letters)
        && PREFIXES.stream().noneMatch(letters::endsWith)
        && letters.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }
}

package nl.datapeil.catalog.search.text;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/// Brings the forms of a Dutch word together: `bomen` and `boom`, `bruggen` and `brug`, `bedrijven`
/// and `bedrijf`, `openbare` and `openbaar`. What it makes need not be a word.
public final class DutchStem {
  private static final int SHORTEST = 5;
  private static final String VOWELS = "aeiouy";

  /// Endings that follow no rule; the last part of a compound decides.
  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          entry("steden", "stad"),
          entry("wegen", "weg"),
          entry("dagen", "dag"),
          entry("daken", "dak"),
          entry("paden", "pad"),
          entry("baden", "bad"),
          entry("glazen", "glas"),
          entry("gaten", "gat"),
          entry("vaten", "vat"),
          entry("dalen", "dal"),
          entry("hoven", "hof"),
          entry("graven", "graf"),
          entry("schepen", "schip"),
          entry("leden", "lid"),
          entry("kinderen", "kind"),
          entry("eieren", "ei"),
          entry("bladeren", "blad"),
          entry("goederen", "goed"),
          entry("liederen", "lied"),
          entry("musea", "museum"),
          entry("heden", "heid"),
          entry("slagen", "slag"),
          entry("dragen", "drag"),
          entry("breken", "brek"));

  private DutchStem() {}

  /// `word` is lower case without accents; anything but letters makes it stay as it is.
  public static String of(String word) {
    if (word.length() < 4 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    var stem = withoutSuffix(irregular(withoutDiminutive(word)));
    for (var i = 0; i < 3; i++) {
      var next = withoutEnding(stem);
      if (next.equals(stem)) {
        break;
      }
      stem = next;
    }
    return isMonosyllabic(stem) ? stem : withShortVowel(stem);
  }

  /// `meting` as `meten`, `veiligheid` as `veilig`, in the plural too.
  private static String withoutSuffix(String word) {
    for (var ending : List.of("ingen", "ing")) {
      if (word.endsWith(ending)) {
        var base = cut(word, ending.length());
        return base.length() >= 3 && base.chars().anyMatch(c -> isVowel((char) c))
            ? base + "en"
            : word;
      }
    }
    return word.endsWith("heid") && word.length() > 8 ? cut(word, 4) : word;
  }

  private static String irregular(String word) {
    for (var length = Math.min(8, word.length()); length >= 5; length--) {
      var singular = ENDINGS.get(word.substring(word.length() - length));
      if (singular != null) {
        return word.substring(0, word.length() - length) + singular;
      }
    }
    return word;
  }

  /// `paaltjes` to `paal`, `boompje` to `boom`, `huisje` to `huis`.
  private static String withoutDiminutive(String word) {
    var one = word.endsWith("jes") ? word.substring(0, word.length() - 1) : word;
    if (!one.endsWith("je") || one.length() < SHORTEST + 1) {
      return word;
    }
    var base = cut(one, 2);
    var before = base.charAt(base.length() - 2);
    var linked =
        (base.endsWith("t") && (isVowel(before) || before == 'l' || before == 'w'))
            || ((base.endsWith("nt") || base.endsWith("mp")) && longVowelBefore(base, 2));
    return linked ? cut(base, 1) : base;
  }

  private static boolean longVowelBefore(String word, int fromEnd) {
    var i = word.length() - fromEnd - 1;
    return i > 0 && isVowel(word.charAt(i)) && isVowel(word.charAt(i - 1));
  }

  private static String withoutEnding(String word) {
    var stem = withoutS(word);
    if (stem.length() < SHORTEST - 1) {
      return stem;
    }
    if (stem.length() >= SHORTEST && stem.endsWith("en") && !stem.endsWith("een")) {
      return closed(cut(stem, 2));
    }
    if (stem.endsWith("ieen") || stem.endsWith("eeen")) {
      return cut(stem, 2);
    }
    return stem.endsWith("e") && !stem.endsWith("ie") && !stem.endsWith("ee")
        ? closed(cut(stem, 1))
        : stem;
  }

  /// The plural on `s`; `fiets` and `plaats` keep theirs.
  private static String withoutS(String word) {
    var end = word.length();
    return end >= SHORTEST
            && word.charAt(end - 1) == 's'
            && "aeiouylrmn".indexOf(word.charAt(end - 2)) >= 0
        ? cut(word, 1)
        : word;
  }

  /// Spells what is left as a syllable of its own: `brugg` as `brug`, `bedrijv` as `bedrijf`, `bom`
  /// (of `bomen`) as `boom`.
  private static String closed(String open) {
    var end = open.length();
    if (end < 2) {
      return open;
    }
    var last = open.charAt(end - 1);
    if (last == open.charAt(end - 2) && !isVowel(last)) {
      return cut(open, 1);
    }
    var stem = last == 'v' ? cut(open, 1) + 'f' : last == 'z' ? cut(open, 1) + 's' : open;
    return isMonosyllabic(stem) ? withLongVowel(stem) : stem;
  }

  private static String withLongVowel(String stem) {
    var end = stem.length();
    if (end < 2 || isVowel(stem.charAt(end - 1)) || "jwx".indexOf(stem.charAt(end - 1)) >= 0) {
      return stem;
    }
    var vowel = stem.charAt(end - 2);
    var single = "aeou".indexOf(vowel) >= 0 && (end < 3 || !isVowel(stem.charAt(end - 3)));
    return single ? cut(stem, 1) + vowel + stem.charAt(end - 1) : stem;
  }

  /// `paneel` as `panel`, which is what `panelen` leaves.
  private static String withShortVowel(String stem) {
    var end = stem.length();
    return end > 3
            && !isVowel(stem.charAt(end - 1))
            && isVowel(stem.charAt(end - 2))
            && stem.charAt(end - 2) == stem.charAt(end - 3)
        ? stem.substring(0, end - 2) + stem.charAt(end - 1)
        : stem;
  }

  private static boolean isMonosyllabic(String word) {
    var groups = 0;
    for (var i = 0; i < word.length(); i++) {
      if (isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1)))) {
        groups++;
      }
    }
    return groups <= 1;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}

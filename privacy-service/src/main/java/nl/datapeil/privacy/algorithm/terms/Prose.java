package nl.datapeil.privacy.algorithm.terms;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// A text as the national register takes it: of limited length, and with few HTML tags if any.
final class Prose {
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)[^>]*>");
  private static final Set<String> ALLOWED = Set.of("div", "br", "p", "ul", "ol", "li");

  private Prose() {}

  static @Nullable String plain(InputCheck in, String field, @Nullable String value, int longest) {
    return tagged(in, field, value, longest, Set.of());
  }

  static @Nullable String formatted(
      InputCheck in, String field, @Nullable String value, int longest) {
    return tagged(in, field, value, longest, ALLOWED);
  }

  private static @Nullable String tagged(
      InputCheck in, String field, @Nullable String value, int longest, Set<String> allowed) {
    var text = in.optionalText(field, value, longest);
    if (text != null) {
      TAG.matcher(text)
          .results()
          .filter(tag -> !isAllowed(tag, allowed))
          .findFirst()
          .ifPresent(_ ->
              in.wrong(
                  field,
                  "may hold " + words(allowed, "no HTML", "only the tags "),
                  "mag " + words(allowed, "geen HTML", "alleen de tags ") + " bevatten"));
    }
    return text;
  }

  /// With attributes a tag could run a program.
  private static boolean isAllowed(MatchResult tag, Set<String> allowed) {
    var name = tag.group(1).toLowerCase(Locale.ROOT);
    return allowed.contains(name)
        && tag.group().replaceAll("[</>\\s]", "").length() == name.length();
  }

  private static String words(Set<String> allowed, String none, String some) {
    return allowed.isEmpty() ? none : some + String.join(", ", allowed.stream().sorted().toList());
  }
}

package nl.datapeil.privacy.assessment.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An expression compares the answer to a task with these codes.
record Comparison(String task, List<String> codes) {
  /// `answers('1') == 'A'`, `'A' in answers('1')` or `answers('1') in ['A', 'B']`.
  private static final Pattern FORMS =
      Pattern.compile(
          "answers\\('([^']+)'\\) [!=]= ('[^']+')"
              + "|('[^']+') in a(?:llA)?nswers\\('([^']+)'\\)"
              + "|answers\\('([^']+)'\\) in \\[([^]]+)]");

  static Stream<Comparison> in(String expression) {
    return FORMS.matcher(expression).results().map(Comparison::of);
  }

  private static Comparison of(MatchResult match) {
    var codes = first(match, 2, 3, 6).split(", ", -1);
    var unquoted = Arrays.stream(codes).map(code -> code.replace("'", "")).toList();
    return new Comparison(first(match, 1, 4, 5), unquoted);
  }

  private static String first(MatchResult match, int... groups) {
    return Arrays.stream(groups)
        .mapToObj(group -> Optional.ofNullable(match.group(group)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }
}

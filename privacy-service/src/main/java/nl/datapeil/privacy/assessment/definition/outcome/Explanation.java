package nl.datapeil.privacy.assessment.definition.outcome;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.datapeil.privacy.assessment.definition.form.Phrase;
import nl.datapeil.privacy.assessment.definition.form.Verdict.Level;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Met;

/// Why a level holds: the criteria that are met, else what the form says in general.
final class Explanation {
  private Explanation() {}

  static Phrase of(String id, Level level, List<Met> met) {
    if (met.isEmpty()) {
      return level.explanation() == null ? new Phrase("", null) : level.explanation();
    }
    var advised = level.level().equals("recommended");
    var nl = "Een " + id + (advised ? " wordt aanbevolen omdat:" : " is verplicht omdat:");
    var en = id + (advised ? " is recommended because:" : " is required because:");
    return new Phrase(
        nl + listed(met, Phrase::nl),
        en + listed(met, phrase -> phrase.en() == null ? phrase.nl() : phrase.en()));
  }

  private static String listed(List<Met> met, Function<Phrase, String> text) {
    return met.stream()
        .map(criterion -> "\n• " + text.apply(criterion.explanation()))
        .collect(Collectors.joining());
  }
}

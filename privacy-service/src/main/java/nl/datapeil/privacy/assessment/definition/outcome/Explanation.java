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

  /// A level that explains itself is named by its result, else by the name of the assessment.
  static Phrase of(String id, Level level, List<Met> met) {
    var own = level.explanation();
    if (met.isEmpty()) {
      return own == null ? new Phrase("", null) : own;
    }
    var reasonsNl = listed(met, Phrase::nl);
    var reasonsEn = listed(met, Explanation::english);
    if (own != null) {
      return new Phrase(
          level.result().nl() + ", omdat:" + reasonsNl + "\n" + own.nl(),
          english(level.result()) + ", because:" + reasonsEn + "\n" + english(own));
    }
    var advised = level.level().equals("recommended");
    return new Phrase(
        "Een " + id + (advised ? " wordt aanbevolen omdat:" : " is verplicht omdat:") + reasonsNl,
        id + (advised ? " is recommended because:" : " is required because:") + reasonsEn);
  }

  private static String english(Phrase phrase) {
    return phrase.en() == null ? phrase.nl() : phrase.en();
  }

  private static String listed(List<Met> met, Function<Phrase, String> text) {
    return met.stream()
        .map(criterion -> "\n• " + text.apply(criterion.explanation()))
        .collect(Collectors.joining());
  }
}

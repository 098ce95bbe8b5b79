package nl.datapeil.privacy.assessment.chapter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.form.AnsweredRisk;
import nl.datapeil.privacy.assessment.form.AnsweredRisk.Grade;
import nl.datapeil.privacy.document.markup.Markup;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Column;
import nl.datapeil.privacy.document.model.Prose;
import org.jspecify.annotations.Nullable;

/// The risks that the form itself asks for, in one table and on the scale of the form.
public final class AnsweredRiskChapter {
  private static final String NONE = "–";

  private AnsweredRiskChapter() {}

  /// Nothing, where the form asks for none or none was found.
  public static Stream<Block> of(int level, List<AnsweredRisk> risks, Locale language) {
    if (risks.isEmpty()) {
      return Stream.empty();
    }
    var heading = new Text("Risks in the answers", "Risico’s in de antwoorden");
    return Stream.of(
        new Block.Heading(level, heading.in(language)),
        new Block.Table(
            List.of(
                Column.of("Risk", "Risico", 6, language),
                Column.of("Source", "Bron", 5, language),
                Column.of("Chance", "Kans", 2, language),
                Column.of("Impact", "Impact", 2, language),
                Column.of("Level", "Niveau", 2, language),
                Column.of("What is left", "Wat overblijft", 2, language)),
            risks.stream().map(risk -> row(risk, language)).toList()));
  }

  private static List<Prose> row(AnsweredRisk risk, Locale language) {
    return List.of(
        Markup.prose(risk.description()),
        Markup.prose(Objects.requireNonNullElse(risk.origin(), NONE)),
        word(risk.chance(), language),
        word(risk.impact(), language),
        word(risk.level(), language),
        word(risk.residualLevel(), language));
  }

  private static Prose word(@Nullable Grade grade, Locale language) {
    return Prose.of(grade == null ? NONE : grade.label().in(language));
  }
}

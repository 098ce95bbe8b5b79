package nl.datapeil.privacy.assessment.chapter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.risk.Level;
import nl.datapeil.privacy.assessment.risk.Measure;
import nl.datapeil.privacy.assessment.risk.Risk;
import nl.datapeil.privacy.document.markup.Markup;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Column;
import nl.datapeil.privacy.document.model.Prose;
import org.jspecify.annotations.Nullable;

/// The risks for the people whom the data are about, and what is done about each.
public final class RiskChapter {
  private RiskChapter() {}

  /// Nothing, where no risk was found. `progress` says of some measures how far they are.
  public static Stream<Block> of(
      int level, List<Risk> risks, Map<UUID, Text> progress, Locale language) {
    if (risks.isEmpty()) {
      return Stream.empty();
    }
    var columns =
        List.of(
            Column.of("Risk", "Risico", 5, language),
            Column.of("Source", "Bron", 3, language),
            Column.of("Chance × impact", "Kans × impact", 3, language),
            Column.of("Measures", "Maatregelen", 5, language),
            Column.of("What is left", "Wat overblijft", 3, language));
    return Stream.of(
        new Block.Heading(
            level, new Text("Register of risks", "Register van risico’s").in(language)),
        new Block.Table(columns, risks.stream().map(r -> row(r, progress, language)).toList()));
  }

  private static List<Prose> row(Risk risk, Map<UUID, Text> progress, Locale language) {
    return List.of(
        Markup.prose(risk.description()),
        Markup.prose(risk.source()),
        Prose.of(
            "%d × %d\n%s".formatted(risk.chance(), risk.impact(), word(risk.level(), language))),
        Prose.of(
            risk.measures().stream()
                .map(m -> line(m, progress.get(m.id()), language))
                .collect(Collectors.joining("\n"))),
        Prose.of(left(risk, language)));
  }

  private static String line(Measure measure, @Nullable Text progress, Locale language) {
    var more =
        Stream.of(measure.owner(), measure.dueOn(), progress == null ? null : progress.in(language))
            .filter(part -> part != null)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return "• " + measure.description() + (more.isEmpty() ? "" : " (" + more + ")");
  }

  private static String left(Risk risk, Locale language) {
    var level = word(risk.residualLevel(), language);
    return risk.residualChance() == null || risk.residualImpact() == null
        ? level
        : "%d × %d\n%s".formatted(risk.residualChance(), risk.residualImpact(), level);
  }

  private static String word(Level level, Locale language) {
    var text =
        switch (level) {
          case LOW -> new Text("low", "laag");
          case MEDIUM -> new Text("medium", "midden");
          case HIGH -> new Text("high", "hoog");
          case VERY_HIGH -> new Text("very high", "zeer hoog");
        };
    return text.in(language);
  }
}

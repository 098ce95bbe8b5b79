package nl.datapeil.privacy.assessment.chapter;

import java.util.List;
import java.util.Locale;
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

/// The risks for the people whom the data are about, and what is done about each.
public final class RiskChapter {
  private RiskChapter() {}

  /// Nothing, where no risk was found.
  public static Stream<Block> of(int level, List<Risk> risks, Locale language) {
    if (risks.isEmpty()) {
      return Stream.empty();
    }
    var columns =
        Stream.of(
                new Named(new Text("Risk", "Risico"), 5),
                new Named(new Text("Source", "Bron"), 3),
                new Named(new Text("Chance × impact", "Kans × impact"), 3),
                new Named(new Text("Measures", "Maatregelen"), 5),
                new Named(new Text("What is left", "Wat overblijft"), 3))
            .map(named -> new Column(named.heading.in(language), named.weight))
            .toList();
    return Stream.of(
        new Block.Heading(level, new Text("Risks", "Risico’s").in(language)),
        new Block.Table(columns, risks.stream().map(r -> row(r, language)).toList()));
  }

  private record Named(Text heading, int weight) {}

  private static List<Prose> row(Risk risk, Locale language) {
    return List.of(
        Markup.prose(risk.description()),
        Markup.prose(risk.source()),
        Prose.of(
            "%d × %d\n%s".formatted(risk.chance(), risk.impact(), word(risk.level(), language))),
        Prose.of(risk.measures().stream().map(RiskChapter::line).collect(Collectors.joining("\n"))),
        Prose.of(left(risk, language)));
  }

  private static String line(Measure measure) {
    var more =
        Stream.of(measure.owner(), measure.dueOn())
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

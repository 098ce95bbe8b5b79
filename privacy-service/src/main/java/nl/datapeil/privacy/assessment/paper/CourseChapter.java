package nl.datapeil.privacy.assessment.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.dossier.StepRecord;
import nl.datapeil.privacy.assessment.workflow.CourseWords;
import nl.datapeil.privacy.document.markup.Markup;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Column;
import nl.datapeil.privacy.document.model.Prose;

/// Who reviewed, advised and decided, on which version and why: what a signature would say.
final class CourseChapter {
  private static final Text HEADING =
      new Text("Review, advice and decision", "Toetsing, advies en besluit");

  private final Locale language;
  private final Today today;

  CourseChapter(Locale language, Today today) {
    this.language = language;
    this.today = today;
  }

  /// Nothing, as long as it is a first draft.
  Stream<Block> of(List<StepRecord> steps) {
    return steps.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Block.Heading(1, HEADING.in(language)),
            new Block.Table(
                List.of(
                    Column.of("Step", "Stap", 3, language),
                    Column.of("By", "Door", 3, language),
                    Column.of("On", "Op", 2, language),
                    Column.of("Version", "Versie", 1, language),
                    Column.of("What was said", "Wat is gezegd", 6, language)),
                steps.stream().map(this::row).toList()));
  }

  private List<Prose> row(StepRecord step) {
    var said =
        Stream.of(
                step.verdict() == null ? "" : CourseWords.of(step.verdict()).in(language),
                step.text() == null ? "" : step.text(),
                step.reviewOn() == null
                    ? ""
                    : new Text("To be reviewed before %s", "Te herzien vóór %s")
                        .in(language)
                        .formatted(step.reviewOn()))
            .filter(part -> !part.isEmpty())
            .toList();
    return List.of(
        Prose.of(CourseWords.taken(step.step()).in(language)),
        Prose.of(step.by()),
        Prose.of(today.dateOf(step.at()).toString()),
        Prose.of(String.valueOf(step.version())),
        Markup.prose(String.join("\n\n", said)));
  }
}

package nl.datapeil.privacy.assessment.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Phrase;
import nl.datapeil.privacy.assessment.definition.form.Verdict;
import org.jspecify.annotations.Nullable;

/// A form with everything in it, in the language of the reader where it was translated.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DefinitionView(
    @JsonUnwrapped DefinitionItem item,
    String title,
    String description,
    List<TaskView> tasks,
    List<VerdictView> assessments,
    Map<String, @Nullable Object> more) {

  private static final Locale DUTCH = Locale.of("nl");

  /// In which language a caller reads: Dutch, unless English is preferred.
  static Locale reader(List<Locale> accepted) {
    return accepted.stream()
        .filter(language -> List.of("nl", "en").contains(language.getLanguage()))
        .findFirst()
        .orElse(DUTCH);
  }

  static DefinitionView of(DefinitionItem item, Definition definition, Locale reader) {
    return new DefinitionView(
        item,
        definition.heading().name().in(reader),
        definition.heading().description().in(reader),
        definition.tasks().stream().map(task -> TaskView.of(task, reader)).toList(),
        definition.verdicts().stream().map(verdict -> verdict(verdict, reader)).toList(),
        definition.more());
  }

  private static VerdictView verdict(Verdict verdict, Locale reader) {
    return new VerdictView(
        verdict.id(), verdict.levels().stream().map(level -> level(level, reader)).toList());
  }

  private static LevelView level(Verdict.Level level, Locale reader) {
    return new LevelView(
        level.level(),
        level.expression().source(),
        level.result().in(reader),
        text(level.explanation(), reader),
        level.criteria().stream()
            .map(
                c -> new CriterionView(c.id(), c.expression().source(), c.explanation().in(reader)))
            .toList());
  }

  static @Nullable String text(@Nullable Phrase phrase, Locale reader) {
    return phrase == null ? null : phrase.in(reader);
  }

  record VerdictView(String id, List<LevelView> levels) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LevelView(
      String level,
      String expression,
      String result,
      @Nullable String explanation,
      List<CriterionView> criteria) {}

  record CriterionView(String id, String expression, String explanation) {}
}

package nl.datapeil.privacy.assessment.definition;

import static nl.datapeil.privacy.assessment.definition.DefinitionView.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.datapeil.privacy.assessment.definition.form.Answering.Choice;
import nl.datapeil.privacy.assessment.definition.form.Calculation;
import nl.datapeil.privacy.assessment.definition.form.Dependency;
import nl.datapeil.privacy.assessment.definition.form.Reference;
import nl.datapeil.privacy.assessment.definition.form.Task;
import org.jspecify.annotations.Nullable;

/// A task of a form, with those in it.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TaskView(
    String id,
    @JsonInclude String title,
    @Nullable String description,
    List<String> types,
    @JsonInclude boolean repeatable,
    @JsonInclude boolean required,
    @Nullable String role,
    @Nullable String valueType,
    List<ChoiceView> options,
    @Nullable Object defaultValue,
    List<DependencyView> dependencies,
    @Nullable CalculationView calculation,
    @Nullable String itemName,
    @Nullable String rowTemplate,
    List<Reference> references,
    Map<String, @Nullable Object> more,
    List<TaskView> tasks) {

  static TaskView of(Task task, Locale reader) {
    var labels = task.labels();
    return new TaskView(
        task.id(),
        task.title().in(reader),
        text(task.description(), reader),
        task.types(),
        task.repeatable(),
        task.answering().required(),
        task.role(),
        task.answering().valueType(),
        task.answering().choices().stream().map(choice -> choice(choice, reader)).toList(),
        task.answering().defaultValue(),
        task.dependencies().stream().map(TaskView::dependency).toList(),
        calculation(task.calculation()),
        text(labels.itemName(), reader),
        text(labels.rowTemplate(), reader),
        labels.references(),
        labels.more(),
        task.tasks().stream().map(child -> of(child, reader)).toList());
  }

  private static ChoiceView choice(Choice choice, Locale reader) {
    return new ChoiceView(choice.value(), choice.label().in(reader));
  }

  private static DependencyView dependency(Dependency dependency) {
    return switch (dependency) {
      case Dependency.Conditional(var condition, var shows) ->
          condition == null
              ? new DependencyView("conditional", null, null, null, shows)
              : new DependencyView(
                  "conditional",
                  condition.task(),
                  condition.operator().name(),
                  condition.values(),
                  shows);
      case Dependency.ChoicesFrom(var task) ->
          new DependencyView("source_options", task, null, null, null);
      case Dependency.RepeatedWith(var task, _) ->
          new DependencyView("instance_mapping", task, null, null, null);
      case Dependency.Unknown(var type) -> new DependencyView(type, null, null, null, null);
    };
  }

  private static @Nullable CalculationView calculation(@Nullable Calculation calculation) {
    return calculation == null
        ? null
        : new CalculationView(
            calculation.scoreKey(),
            calculation.expression().source(),
            calculation.rules().stream()
                .map(rule -> new RuleView(rule.when().source(), rule.value()))
                .toList());
  }

  record ChoiceView(@Nullable Object value, String label) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DependencyView(
      String type,
      @Nullable String task,
      @Nullable String operator,
      @Nullable List<@Nullable Object> values,
      @Nullable Boolean shows) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CalculationView(@Nullable String scoreKey, String expression, List<RuleView> riskScore) {}

  record RuleView(String when, double value) {}
}

package nl.datapeil.privacy.assessment.definition;

import static nl.datapeil.privacy.PrivacyProblem.ANSWERS_UNREADABLE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Conclusion;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.outcome.Outcomes;
import nl.datapeil.privacy.assessment.definition.state.Import;
import nl.datapeil.privacy.assessment.definition.state.Import.Imported;
import nl.datapeil.privacy.assessment.definition.state.Import.Unreadable;
import org.jspecify.annotations.Nullable;

/// What follows from answers. `answers` is the file as it was mended, absent when nothing was.
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvaluationView(
    List<ConclusionView> conclusions,
    Map<String, Double> scores,
    List<PlaceView> visible,
    List<RowView> rows,
    Map<String, List<String>> choices,
    List<ProgressView> progress,
    List<RemarkView> healed,
    List<RemarkView> remarks,
    @JsonRawValue @Nullable String answers) {

  static EvaluationView of(Definition definition, String json, Locale reader) {
    return switch (Import.read(definition, json)) {
      case Unreadable(var why) ->
          throw ANSWERS_UNREADABLE
              .because("The answers cannot be read.", "De antwoorden zijn niet te lezen.")
              .with(RemarkView.violations(List.of(why)));
      case Imported imported -> of(imported, Outcomes.of(definition, imported.state()), reader);
    };
  }

  private static EvaluationView of(Imported imported, Outcome outcome, Locale reader) {
    var remarks = Stream.concat(outcome.remarks().stream(), imported.remarks().stream()).toList();
    return new EvaluationView(
        outcome.conclusions().stream().map(c -> conclusion(c, reader)).toList(),
        outcome.scores(),
        outcome.visible().stream().map(EvaluationView::place).toList(),
        outcome.rows().stream()
            .map(row -> new RowView(row.task(), row.row(), row.label().in(reader)))
            .toList(),
        outcome.choices(),
        outcome.progress().stream().map(chapter -> progress(chapter, reader)).toList(),
        RemarkView.of(imported.healed(), reader),
        RemarkView.of(remarks, reader),
        imported.healed().isEmpty() ? null : imported.state().write());
  }

  private static ConclusionView conclusion(Conclusion conclusion, Locale reader) {
    return new ConclusionView(
        conclusion.id(),
        conclusion.level(),
        conclusion.calledFor(),
        conclusion.result().in(reader),
        conclusion.explanation().in(reader),
        conclusion.criteria().stream().map(Outcome.Met::id).toList());
  }

  private static PlaceView place(Place place) {
    return new PlaceView(place.task(), place.row());
  }

  private static ProgressView progress(Outcome.Progress chapter, Locale reader) {
    return new ProgressView(
        chapter.chapter(),
        chapter.title().in(reader),
        chapter.questions(),
        chapter.answered(),
        chapter.required(),
        chapter.requiredAnswered(),
        chapter.done());
  }

  record ConclusionView(
      String id,
      String level,
      boolean calledFor,
      String result,
      String explanation,
      List<String> criteria) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PlaceView(String task, @Nullable Integer row) {}

  record RowView(String task, int row, String label) {}

  record ProgressView(
      String chapter,
      String title,
      int questions,
      int answered,
      int required,
      int requiredAnswered,
      boolean done) {}
}

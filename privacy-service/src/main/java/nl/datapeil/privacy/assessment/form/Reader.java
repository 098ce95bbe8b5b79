package nl.datapeil.privacy.assessment.form;

import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Phrase;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Conclusion;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Progress;
import nl.datapeil.privacy.assessment.definition.outcome.Outcomes;
import nl.datapeil.privacy.assessment.definition.outcome.Rank;
import nl.datapeil.privacy.assessment.definition.state.AnswerCheck;
import nl.datapeil.privacy.assessment.definition.state.State;
import nl.datapeil.privacy.assessment.form.Reading.Result;

/// Reads answers in the light of their definition.
final class Reader {
  private static final String RESIDUAL_RISK = "residual-risk";

  private Reader() {}

  static Reading read(Definition definition, State state) {
    var outcome = Outcomes.of(definition, state);
    var remarks =
        Stream.concat(AnswerCheck.remarks(definition, state).stream(), outcome.remarks().stream());
    return new Reading(
        progress(definition, state, outcome),
        outcome.conclusions().stream().map(Reader::result).toList(),
        remarks.map(Reader::remark).toList(),
        Outcomes.highest(definition, state, RESIDUAL_RISK).map(Rank::isHigh).orElse(false));
  }

  private static Reading.Progress progress(Definition definition, State state, Outcome outcome) {
    return new Reading.Progress(
        outcome.progress().stream().mapToInt(Progress::questions).sum(),
        outcome.progress().stream().mapToInt(Progress::answered).sum(),
        open(definition, state, outcome.visible()));
  }

  /// Visible, required and without an answer: `1.1`, or `2.1.3[0]` within rows.
  private static List<String> open(Definition definition, State state, List<Place> visible) {
    return visible.stream()
        .filter(place -> isRequired(definition, place))
        .filter(place -> state.given(place.task(), place.row()).isEmpty())
        .map(place -> place.row() == null ? place.task() : place.task() + "[" + place.row() + "]")
        .toList();
  }

  private static boolean isRequired(Definition definition, Place place) {
    return definition
        .task(place.task())
        .filter(task -> task.kind().isAnswered() && task.answering().required())
        .isPresent();
  }

  private static Result result(Conclusion conclusion) {
    return new Result(
        conclusion.id(),
        conclusion.level(),
        conclusion.calledFor(),
        text(conclusion.result()),
        text(conclusion.explanation()));
  }

  static Text text(Phrase phrase) {
    var en = phrase.en();
    return new Text(en == null ? phrase.nl() : en, phrase.nl());
  }

  static FormRemark remark(Remark remark) {
    return new FormRemark(remark.at(), remark.message());
  }
}

package nl.datapeil.privacy.assessment.definition.outcome;

import java.util.List;
import java.util.Map;
import nl.datapeil.privacy.assessment.definition.form.Phrase;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import org.jspecify.annotations.Nullable;

/// All that follows from a form and its answers. `choices` are those that come from answers, by
/// task; `remarks` tell of rules that could not be worked out.
public record Outcome(
    List<Place> visible,
    List<RowLabel> rows,
    Map<String, List<String>> choices,
    Map<String, Double> scores,
    List<RowScore> rowScores,
    List<Conclusion> conclusions,
    List<Progress> progress,
    List<Remark> remarks) {

  /// A task as it stands in the form; `row` is absent for one that is not repeated.
  public record Place(String task, @Nullable Integer row) {}

  /// What was calculated in a row of a repeatable task, such as the level of one risk.
  public record RowScore(String task, int row, double score) {}

  /// What stands above a row of a repeatable task.
  public record RowLabel(String task, int row, Phrase label) {}

  /// What a form decides: `level` is `required`, `recommended` or another word of the form.
  /// `calledFor` is true for those two.
  public record Conclusion(
      String id,
      String level,
      boolean calledFor,
      Phrase result,
      Phrase explanation,
      List<Met> criteria) {}

  /// A criterion that holds.
  public record Met(String id, Phrase explanation) {}

  /// How far a chapter is; `done` is what its writer says.
  public record Progress(
      String chapter,
      Phrase title,
      int questions,
      int answered,
      int required,
      int requiredAnswered,
      boolean done) {}
}

package nl.datapeil.privacy.assessment.definition.form;

import java.util.List;
import nl.datapeil.privacy.assessment.definition.expression.Expression;
import org.jspecify.annotations.Nullable;

/// A question that a form answers for its reader, such as whether a DPIA is required: the first
/// level that holds is the answer.
public record Verdict(String id, List<Level> levels) {
  public Verdict {
    levels = List.copyOf(levels);
  }

  /// `level` is `required`, `recommended` or a word of a later schema.
  public record Level(
      String level,
      Expression expression,
      Phrase result,
      @Nullable Phrase explanation,
      List<Criterion> criteria) {
    public Level {
      criteria = List.copyOf(criteria);
    }
  }

  public record Criterion(String id, Expression expression, Phrase explanation) {}
}

package nl.datapeil.privacy.assessment.definition.form;

import java.util.List;
import nl.datapeil.privacy.assessment.definition.expression.Expression;
import org.jspecify.annotations.Nullable;

/// A score from answers: the value of the first rule that holds.
public record Calculation(@Nullable String scoreKey, Expression expression, List<Rule> rules) {
  public Calculation {
    rules = List.copyOf(rules);
  }

  public record Rule(Expression when, double value) {}
}

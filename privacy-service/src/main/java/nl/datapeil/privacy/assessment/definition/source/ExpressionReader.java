package nl.datapeil.privacy.assessment.definition.source;

import java.util.Set;
import nl.datapeil.privacy.assessment.definition.expression.Expression;
import nl.datapeil.privacy.assessment.definition.expression.Expression.Parsed.Broken;
import nl.datapeil.privacy.assessment.definition.expression.Expression.Parsed.Sound;

/// Reads the expressions of a definition; one that cannot be read is told and stands for false.
final class ExpressionReader {
  private static final Set<String> KNOWN =
      Set.of(
          "allAnswers",
          "answers",
          "bool",
          "countSelectedOptions",
          "criteriaCheck",
          "weightedCountMap",
          "|count");

  Expression read(Fields fields, String key) {
    var source = fields.required(key);
    return switch (Expression.parse(source)) {
      case Sound(var expression) -> {
        tellUnknownCalls(expression, fields, key);
        yield expression;
      }
      case Broken(var at, var why) -> {
        fields.wrong(
            key,
            "The expression cannot be read (character %d): " + why.en().replace("%", "%%") + ".",
            "De expressie is niet te lezen (teken %d): " + why.nl().replace("%", "%%") + ".",
            at);
        yield no();
      }
    };
  }

  private static Expression no() {
    return switch (Expression.parse("false")) {
      case Sound(var expression) -> expression;
      case Broken _ -> throw new AssertionError("false is an expression");
    };
  }

  private static void tellUnknownCalls(Expression expression, Fields fields, String key) {
    for (var call : expression.calls()) {
      if (!KNOWN.contains(call)) {
        fields.wrong(
            key,
            "There is no `%s`; known are %s.",
            "Er is geen `%s`; bekend zijn %s.",
            call,
            String.join(", ", KNOWN.stream().sorted().toList()));
      }
    }
  }
}

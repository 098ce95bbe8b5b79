package nl.datapeil.privacy.assessment.definition.source;

import java.util.List;
import nl.datapeil.privacy.assessment.definition.form.Verdict;
import nl.datapeil.privacy.assessment.definition.form.Verdict.Criterion;
import nl.datapeil.privacy.assessment.definition.form.Verdict.Level;

/// Reads the questions that a form answers, which MinBZK's schema calls assessments.
final class VerdictReader {
  private final ExpressionReader expressions;

  VerdictReader(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  List<Verdict> verdicts(Fields root) {
    return root.objects("assessments").stream().map(this::verdict).toList();
  }

  private Verdict verdict(Fields fields) {
    return new Verdict(
        fields.required("id"), fields.objects("levels").stream().map(this::level).toList());
  }

  private Level level(Fields fields) {
    var criteria = fields.objects("criteria").stream().map(this::criterion).toList();
    var level =
        new Level(
            fields.required("level"),
            expressions.read(fields, "expression"),
            fields.requiredPhrase("result"),
            fields.phrase("explanation"),
            criteria);
    tellUnknownCriteria(fields, level);
    return level;
  }

  private static void tellUnknownCriteria(Fields fields, Level level) {
    var known = level.criteria().stream().map(Criterion::id).toList();
    for (var used : level.expression().membersOf("criteria")) {
      if (!known.contains(used)) {
        fields
            .findings()
            .remark(
                fields.at("expression"),
                fields.lineOf("expression"),
                "This level has no criterion `%s`; it counts as not met.",
                "Dit niveau heeft geen criterium `%s`; het geldt als niet vervuld.",
                used);
      }
    }
  }

  private Criterion criterion(Fields fields) {
    return new Criterion(
        fields.required("id"),
        expressions.read(fields, "expression"),
        fields.requiredPhrase("explanation"));
  }
}

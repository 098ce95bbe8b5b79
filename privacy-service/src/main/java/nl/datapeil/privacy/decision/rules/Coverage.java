package nl.datapeil.privacy.decision.rules;

import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.activity.terms.CoveredDataset;
import nl.datapeil.privacy.activity.terms.Terms;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.rules.Reason.Code;
import nl.datapeil.privacy.policy.rules.Sensitivity;

/// Whether the terms cover every dataset and every column that tells about people.
final class Coverage {
  private Coverage() {}

  static void check(Question question, Terms terms, List<Reason> reasons, Set<NextStep> steps) {
    var before = reasons.size();
    for (var dataset : question.datasets()) {
      if (dataset.needsGround()) {
        terms
            .dataset(dataset.uri())
            .ifPresentOrElse(
                covered -> checkColumns(dataset, covered, reasons),
                () -> reasons.add(notCovered(dataset)));
        if (terms.specialCategoryGround() == null) {
          checkGround(dataset, reasons);
        }
      }
    }
    if (reasons.size() > before) {
      steps.add(NextStep.REVISE_ACTIVITY);
    }
  }

  private static void checkColumns(
      Question.Dataset dataset, CoveredDataset covered, List<Reason> reasons) {
    for (var column : dataset.columns()) {
      if (column.sensitivity().isPersonal() && covered.column(column.name()).isEmpty()) {
        reasons.add(
            Reason.at(
                Code.COLUMN_NOT_COVERED,
                dataset.uri(),
                column.name(),
                "The processing activity covers the dataset, but not this column.",
                "De verwerking omvat de dataset, maar deze kolom niet."));
      }
    }
  }

  private static void checkGround(Question.Dataset dataset, List<Reason> reasons) {
    for (var column : dataset.columns()) {
      if (column.sensitivity() == Sensitivity.SPECIAL_CATEGORY) {
        reasons.add(
            Reason.at(
                Code.NO_SPECIAL_CATEGORY_GROUND,
                dataset.uri(),
                column.name(),
                "Special categories of personal data need a ground of GDPR art. 9(2), and the"
                    + " processing activity states none.",
                "Bijzondere persoonsgegevens vragen een grond uit AVG art. 9 lid 2, en de"
                    + " verwerking noemt er geen."));
      }
    }
  }

  private static Reason notCovered(Question.Dataset dataset) {
    return Reason.at(
        Code.DATASET_NOT_COVERED,
        dataset.uri(),
        "The processing activity does not cover this dataset.",
        "De verwerking omvat deze dataset niet.");
  }
}

package nl.datapeil.privacy.activity.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.datapeil.privacy.activity.ActivityView;
import nl.datapeil.privacy.activity.terms.CoveredDataset;

/// An activity as a line of a spreadsheet: the codes and names of the API, so that a program can
/// read it back; several values are divided by a bar.
final class ActivityRow {
  static final List<String> HEADER =
      List.of(
          "uri",
          "status",
          "version",
          "name",
          "purpose",
          "legalBasis",
          "legalBasisReference",
          "specialCategoryGround",
          "controller",
          "jointControllers",
          "dpoContact",
          "dataSubjectCategories",
          "personalDataCategories",
          "recipients",
          "thirdCountryTransfers",
          "retentionPeriod",
          "securityMeasures",
          "datasets",
          "smallestGroup",
          "recordLevel",
          "finestGranularity",
          "reviewOn");

  private ActivityRow() {}

  static List<String> of(ActivityView view) {
    var terms = view.terms();
    return Stream.of(
            view.uri(),
            view.status(),
            view.version(),
            terms.name(),
            terms.purpose(),
            terms.legalBasis(),
            terms.legalBasisReference(),
            Objects.requireNonNullElse(terms.specialCategoryGround(), ""),
            terms.controller(),
            barred(terms.jointControllers()),
            terms.dpoContact(),
            barred(terms.dataSubjectCategories()),
            barred(terms.personalDataCategories()),
            barred(terms.recipients()),
            barred(terms.thirdCountryTransfers()),
            terms.retentionPeriod(),
            terms.securityMeasures(),
            barred(terms.datasets().stream().map(CoveredDataset::uri).toList()),
            terms.smallestGroup(),
            terms.recordLevel(),
            terms.finestGranularity() == null ? "" : terms.finestGranularity(),
            terms.reviewOn())
        .map(String::valueOf)
        .toList();
  }

  private static String barred(List<String> values) {
    return String.join(" | ", values);
  }
}

package nl.datapeil.privacy.assessment.dossier;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.assessment.workflow.Status;
import org.jspecify.annotations.Nullable;

/// Which assessments a list is to show; what is null does not narrow it.
public record AssessmentFilter(
    @Nullable Status status,
    @Nullable String definition,
    @Nullable String activity,
    @Nullable String words,
    PageRequest page) {
  /// The raw query parameters.
  public record Draft(
      @Nullable String status,
      @Nullable String definition,
      @Nullable String activity,
      @Nullable String q) {
    public AssessmentFilter check(PageRequest.Draft page, PrivacyConfig.Paging paging) {
      var in = new InputCheck();
      var filter =
          new AssessmentFilter(
              in.optionalOneOf(Status.class, "status", status),
              in.optionalText("definition", definition, 200),
              activity == null ? null : in.uri("activity", activity),
              in.optionalText("q", q, 500),
              page.check(in, paging));
      in.refuseWhenWrong();
      return filter;
    }
  }
}

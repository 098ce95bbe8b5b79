package nl.datapeil.privacy.activity;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.activity.terms.Status;
import org.jspecify.annotations.Nullable;

/// Which activities a list is to show; what is null does not narrow it.
public record ActivityFilter(
    @Nullable Status status, @Nullable String dataset, @Nullable String words, PageRequest page) {
  /// Reads the raw query parameters.
  static ActivityFilter of(
      @Nullable String status,
      @Nullable String dataset,
      @Nullable String q,
      PageRequest.Draft page,
      PrivacyConfig.Paging paging) {
    return new InputCheck()
        .read(in ->
            new ActivityFilter(
                in.optionalOneOf(Status.class, "status", status),
                dataset == null ? null : in.uri("dataset", dataset),
                in.optionalText("q", q, 500),
                page.check(in, paging)));
  }
}

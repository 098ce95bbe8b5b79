package nl.datapeil.privacy.log;

import java.time.Instant;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import org.jspecify.annotations.Nullable;

/// Which entries a list is to show; what is null does not narrow it.
record LogFilter(
    @Nullable String processingActivityId,
    @Nullable Instant from,
    @Nullable Instant until,
    PageRequest page) {
  /// Reads the raw query parameters.
  static LogFilter of(
      @Nullable String activity,
      @Nullable String from,
      @Nullable String until,
      PageRequest.Draft page,
      PrivacyConfig.Paging paging) {
    var in = new InputCheck();
    var filter =
        new LogFilter(
            activity == null ? null : in.uri("processingActivityId", activity),
            from == null ? null : in.instant("from", from),
            until == null ? null : in.instant("until", until),
            page.check(in, paging));
    in.refuseWhenWrong();
    return filter;
  }
}

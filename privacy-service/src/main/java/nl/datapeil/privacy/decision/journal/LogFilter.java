package nl.datapeil.privacy.decision.journal;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import org.jspecify.annotations.Nullable;

/// Which requests a page of the log is to show; what is null does not narrow it.
record LogFilter(
    @Nullable UUID activity,
    @Nullable String actor,
    @Nullable String traceId,
    @Nullable Instant from,
    @Nullable Instant until,
    PageRequest page) {
  private static final Pattern TRACE = Pattern.compile("[0-9a-f]{32}");
  private static final UUID NO_ACTIVITY = new UUID(0, 0);

  /// The raw query parameters.
  record Draft(
      @Nullable String processingActivity,
      @Nullable String actor,
      @Nullable String traceId,
      @Nullable String from,
      @Nullable String until) {
    LogFilter check(PageRequest.Draft page, ActivityUris uris, PrivacyConfig.Paging paging) {
      var in = new InputCheck();
      var filter =
          new LogFilter(
              activity(in, uris),
              in.optionalText("actor", actor, 500),
              traceId == null ? null : in.matching("traceId", traceId, TRACE),
              from == null ? null : in.instant("from", from),
              until == null ? null : in.instant("until", until),
              page.check(in, paging));
      in.refuseWhenWrong();
      return filter;
    }

    private @Nullable UUID activity(InputCheck in, ActivityUris uris) {
      var stated = in.optionalText("processingActivity", processingActivity, 2_000);
      return stated == null ? null : uris.idIn(stated).orElse(NO_ACTIVITY);
    }
  }
}

package nl.datapeil.privacy.log;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.log.line.DataSubject;
import nl.datapeil.privacy.log.line.TraceId;
import nl.datapeil.privacy.log.read.LineFilter;
import org.jspecify.annotations.Nullable;

/// What to look for, as sent. A data subject is only ever named in a body.
record LogSearch(
    @Nullable String dataSubjectId,
    @Nullable String dataSubjectIdType,
    @Nullable String processingActivityId,
    @Nullable String traceId,
    @Nullable String from,
    @Nullable String until,
    @Nullable String after,
    @Nullable String limit) {
  private static final Pattern TRACE = Pattern.compile("[0-9a-f]{32}");

  LineFilter check(PrivacyConfig.Paging paging) {
    var in = new InputCheck();
    var pages = new PageRequest.Draft(after, limit);
    var filter =
        new LineFilter(
            subject(in),
            processingActivityId == null
                ? null
                : in.uri("processingActivityId", processingActivityId),
            trace(in),
            from == null ? null : in.instant("from", from),
            until == null ? null : in.instant("until", until),
            Set.of(),
            pages.check(in, paging),
            LineFilter.Order.OLDEST_FIRST);
    in.refuseWhenWrong();
    return filter;
  }

  private @Nullable DataSubject subject(InputCheck in) {
    if (dataSubjectId == null && dataSubjectIdType == null) {
      return null;
    }
    return DataSubject.check(in, dataSubjectIdType, dataSubjectId);
  }

  private @Nullable UUID trace(InputCheck in) {
    if (traceId == null) {
      return null;
    }
    var trace = in.matching("traceId", traceId, TRACE);
    return TRACE.matcher(trace).matches() ? TraceId.read(trace) : null;
  }
}

package nl.datapeil.privacy.log.ldv;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
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

/// What to look for, as the extension *lezen* has it: at least a trace, an activity or a data
/// subject; times in milliseconds since 1970.
record LdvSearch(
    @Nullable String traceId,
    @JsonProperty("dpl.core.processing_activity_id") @JsonAlias("processingActivityId")
        @Nullable String activity,
    @JsonProperty("dpl.core.data_subject_id") @JsonAlias("dataSubjectId") @Nullable String subject,
    @JsonProperty("dpl.core.data_subject_id_type") @JsonAlias("dataSubjectIdType")
        @Nullable String subjectType,
    @JsonProperty("dpl.core.foreign_operation.processor") @Nullable String processor,
    @Nullable Long startTime,
    @Nullable Long endTime) {
  private static final Pattern TRACE =
      Pattern.compile("[0-9a-fA-F]{32}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final long LAST_MILLI = 253_402_300_799_999L;

  LineFilter check(PageRequest.Draft page, PrivacyConfig.Paging paging) {
    var in = new InputCheck();
    in.require(
        traceId != null || activity != null || subject != null,
        "traceId",
        "is needed, or dpl.core.processing_activity_id, or dpl.core.data_subject_id",
        "is nodig, of dpl.core.processing_activity_id, of dpl.core.data_subject_id");
    in.require(
        processor == null,
        "dpl.core.foreign_operation.processor",
        "is nothing to look for here",
        "is hier geen zoekterm");
    var filter =
        new LineFilter(
            subject(in),
            activity == null ? null : in.uri("dpl.core.processing_activity_id", activity),
            trace(in),
            moment(in, "startTime", startTime, 0),
            moment(in, "endTime", endTime, 1),
            Set.of(),
            page.check(in, paging),
            LineFilter.Order.OLDEST_FIRST);
    in.refuseWhenWrong();
    return filter;
  }

  private @Nullable DataSubject subject(InputCheck in) {
    if (subject == null) {
      return null;
    }
    return new DataSubject(
        in.text("dpl.core.data_subject_id_type", subjectType, 200),
        in.text("dpl.core.data_subject_id", subject, 200));
  }

  private @Nullable UUID trace(InputCheck in) {
    if (traceId == null) {
      return null;
    }
    var text = in.matching("traceId", traceId, TRACE);
    return TRACE.matcher(text).matches() ? TraceId.read(text) : null;
  }

  private static @Nullable Instant moment(
      InputCheck in, String field, @Nullable Long millis, int more) {
    if (millis == null) {
      return null;
    }
    in.require(
        millis >= 0 && millis < LAST_MILLI,
        field,
        "must be milliseconds since 1970",
        "moet in milliseconden sinds 1970 zijn");
    return Instant.ofEpochMilli(Math.clamp(millis, 0, LAST_MILLI - 1) + more);
  }
}

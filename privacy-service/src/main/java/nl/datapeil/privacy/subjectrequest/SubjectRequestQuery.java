package nl.datapeil.privacy.subjectrequest;

import java.time.Instant;
import java.util.Map;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.subjectrequest.terms.RequestKind;
import nl.datapeil.privacy.subjectrequest.terms.SubjectRequest;
import org.jspecify.annotations.Nullable;

/// Which requests a list is to show, as asked: `overdue` are those whose last day has passed.
record SubjectRequestQuery(
    @Nullable String kind,
    @Nullable String status,
    @Nullable String overdue,
    RecordFilter.Draft draft) {
  RecordFilter check(PrivacyConfig.Paging paging, Instant now) {
    var in = new InputCheck();
    var only = in.optionalOneOf(RequestKind.class, "kind", kind);
    var stage = in.optionalOneOf(SubjectRequest.Stage.class, "status", status);
    var filter = draft.check(in, paging).withStatus(stage == null ? null : stage.name());
    in.require(
        overdue == null || overdue.equals("true"),
        "overdue",
        "can only be true; leave it out for all",
        "kan alleen true zijn; laat het weg voor alle");
    in.refuseWhenWrong();
    if (only != null) {
      filter = filter.withHolds(Map.of("intake", Map.of("kind", only)));
    }
    return overdue == null ? filter : filter.withDueBefore(now);
  }
}

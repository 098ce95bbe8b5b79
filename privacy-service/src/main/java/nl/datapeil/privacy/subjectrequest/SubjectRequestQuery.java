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
    return new InputCheck()
        .read(in -> {
          var only = in.optionalOneOf(RequestKind.class, "kind", kind);
          var stage = in.optionalOneOf(SubjectRequest.Stage.class, "status", status);
          var filter =
              draft
                  .check(in, paging)
                  .withStatus(stage == null ? null : stage.name())
                  .overdue(in, overdue, now);
          return only == null ? filter : filter.withHolds(Map.of("intake", Map.of("kind", only)));
        });
  }
}

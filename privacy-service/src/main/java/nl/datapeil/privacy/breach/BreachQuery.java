package nl.datapeil.privacy.breach;

import java.time.Instant;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.breach.terms.Breach;
import nl.datapeil.privacy.record.RecordFilter;
import org.jspecify.annotations.Nullable;

/// Which breaches a list is to show, as asked: `overdue` are those whose 72 hours have passed.
record BreachQuery(@Nullable String status, @Nullable String overdue, RecordFilter.Draft draft) {
  RecordFilter check(PrivacyConfig.Paging paging, Instant now) {
    return new InputCheck()
        .read(in -> {
          var stage = in.optionalOneOf(Breach.Stage.class, "status", status);
          return draft
              .check(in, paging)
              .withStatus(stage == null ? null : stage.name())
              .overdue(in, overdue, now);
        });
  }
}

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
    var in = new InputCheck();
    var stage = in.optionalOneOf(Breach.Stage.class, "status", status);
    var filter = draft.check(in, paging).withStatus(stage == null ? null : stage.name());
    in.require(
        overdue == null || overdue.equals("true"),
        "overdue",
        "can only be true; leave it out for all",
        "kan alleen true zijn; laat het weg voor alle");
    in.refuseWhenWrong();
    return overdue == null ? filter : filter.withDueBefore(now);
  }
}

package nl.datapeil.privacy.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.rules.Reason;
import nl.datapeil.privacy.decision.rules.Verdict;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The record of one decision: who asked what for whom, and what was answered. Never changed.
@Entity
@Immutable
class Decision {
  @Id private UUID id;

  private Instant decidedAt;
  private String askedBy;
  private String actor;
  private @Nullable String purpose;
  private @Nullable UUID activityId;
  private @Nullable Integer activityVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  private Question question;

  private boolean permitted;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Reason.Code> reasons;

  protected Decision() {}

  Decision(UUID id, Instant now, String askedBy, Evaluation.Checked asked, Verdict verdict) {
    this.id = id;
    decidedAt = now;
    this.askedBy = askedBy;
    actor = asked.question().asker().id();
    purpose = asked.purpose();
    question = asked.question();
    reasons =
        switch (verdict) {
          case Verdict.Permit(_) -> List.of();
          case Verdict.Deny(var why, _) -> why.stream().map(Reason::code).toList();
        };
    permitted = reasons.isEmpty();
  }

  UUID id() {
    return id;
  }

  DecisionView view(ActivityUris uris) {
    return new DecisionView(
        id,
        decidedAt,
        askedBy,
        actor,
        purpose,
        activityId == null ? null : uris.of(activityId),
        activityVersion,
        question,
        permitted,
        reasons);
  }

  Decision on(FiledActivity activity) {
    activityId = activity.id();
    activityVersion = activity.version();
    return this;
  }
}

package nl.datapeil.privacy.decision.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.journal.Line.DocumentUsed;
import nl.datapeil.privacy.decision.journal.Line.PolicyUsed;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The record of one decision: who asked what for whom, and what was answered. Never changed, and
/// written by [JournalTable] only.
@Entity
@Immutable
class Decision {
  @Id private UUID id;

  private UUID callId;
  private int position;
  private Instant decidedAt;
  private Instant validUntil;
  private String askedBy;
  private String actor;
  private @Nullable String purpose;
  private @Nullable UUID activityId;
  private @Nullable Integer activityVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  private Question question;

  private boolean permitted;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> reasons;

  private String traceId;
  private String spanId;
  private @Nullable String parentSpanId;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Object> response;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PolicyUsed> policies;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<DocumentUsed> information;

  protected Decision() {}

  boolean isAboutAnyOf(Set<UUID> activities) {
    return activityId != null && activities.contains(activityId);
  }

  UUID callId() {
    return callId;
  }

  DecisionView view(ActivityUris uris) {
    return new DecisionView(
        id,
        decidedAt,
        validUntil,
        askedBy,
        actor,
        purpose,
        activityId == null ? null : uris.of(activityId),
        activityVersion,
        question,
        permitted,
        reasons);
  }

  LogRecord.Part part(ActivityUris activities, RegisterUris registers) {
    return new LogRecord.Part(
        position,
        decidedAt,
        traceId,
        spanId,
        parentSpanId,
        LogRecord.request(question, purpose),
        response,
        LogRecord.policies(policies, registers),
        LogRecord.information(
            activityId == null ? null : activities.of(activityId), activityVersion, information));
  }
}

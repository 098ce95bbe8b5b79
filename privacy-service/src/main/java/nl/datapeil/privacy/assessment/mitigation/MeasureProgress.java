package nl.datapeil.privacy.assessment.mitigation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Person;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// That a measure got somewhere; it never changes.
@Entity
@Immutable
class MeasureProgress {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // read in queries and constraints
  private UUID assessmentId;

  private UUID measureId;

  @Enumerated(EnumType.STRING)
  private MeasureStatus status;

  private @Nullable String note;

  @SuppressWarnings("UnusedVariable") // read in queries and constraints
  private String person;

  private String personName;
  private Instant at;

  protected MeasureProgress() {}

  MeasureProgress(
      UUID assessmentId, UUID measureId, ProgressDraft.Checked progress, Person by, Instant now) {
    id = Ids.next();
    this.assessmentId = assessmentId;
    this.measureId = measureId;
    status = progress.status();
    note = progress.note();
    person = by.id();
    personName = by.name();
    at = now;
  }

  UUID measureId() {
    return measureId;
  }

  RiskRegister.Progress view() {
    return new RiskRegister.Progress(status, note, personName, at);
  }
}

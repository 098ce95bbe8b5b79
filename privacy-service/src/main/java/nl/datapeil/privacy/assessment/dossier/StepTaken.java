package nl.datapeil.privacy.assessment.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.assessment.workflow.Step;
import nl.datapeil.privacy.assessment.workflow.Verdict;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// Who took a step; it never changes.
@Entity
@Immutable
@Table(name = "assessment_step")
class StepTaken {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // read in queries and constraints
  private UUID assessmentId;

  @Enumerated(EnumType.STRING)
  private Step step;

  private int version;

  @SuppressWarnings("UnusedVariable") // read in queries and constraints
  private String person;

  private String personName;
  private Instant takenAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Verdict verdict;

  private @Nullable String remark;
  private @Nullable LocalDate reviewOn;

  protected StepTaken() {}

  StepTaken(Assessment assessment, Move move, Person by, Instant now) {
    id = Ids.next();
    assessmentId = assessment.id();
    step = move.step();
    version = assessment.version();
    person = by.id();
    personName = by.name();
    takenAt = now;
    verdict = move.verdict();
    remark = move.text();
    reviewOn = move.reviewOn();
  }

  StepRecord recorded() {
    return new StepRecord(step, version, personName, takenAt, verdict, remark, reviewOn);
  }
}

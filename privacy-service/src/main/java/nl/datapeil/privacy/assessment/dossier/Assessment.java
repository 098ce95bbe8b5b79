package nl.datapeil.privacy.assessment.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.assessment.workflow.Consulted;
import nl.datapeil.privacy.assessment.workflow.Situation.Judges;
import nl.datapeil.privacy.assessment.workflow.Status;
import nl.datapeil.privacy.assessment.workflow.Verdict;
import nl.datapeil.privacy.assessment.workflow.Workflow;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An assessment and where it stands. Never leaves its package: others get a [Dossier].
@Entity
class Assessment {
  @Id private UUID id;

  @Version private int lock;

  private String definition;
  private String definitionVersion;

  @Enumerated(EnumType.STRING)
  private Workflow workflow;

  private String title;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> about;

  @Enumerated(EnumType.STRING)
  private Status status;

  private Instant statusSince;
  private int version;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> outcomes;

  private boolean highResidualRisk;

  @Enumerated(EnumType.STRING)
  private Consulted consulted;

  private @Nullable String reviewer;
  private @Nullable String adviser;

  @Enumerated(EnumType.STRING)
  private @Nullable Verdict verdict;

  @SuppressWarnings("UnusedVariable") // read in queries and constraints
  private @Nullable String decider;

  @SuppressWarnings("UnusedVariable") // read in queries and constraints
  private @Nullable String motivation;

  private @Nullable LocalDate reviewOn;
  private @Nullable UUID supersedes;
  private @Nullable UUID basedOn;
  private Instant createdAt;
  private Instant updatedAt;

  protected Assessment() {}

  Assessment(UUID id, Founding founding, Instant now) {
    this.id = id;
    definition = founding.form().urn();
    definitionVersion = founding.form().version();
    workflow = founding.workflow();
    status = Status.DRAFT;
    statusSince = now;
    consulted = Consulted.NOT;
    supersedes = founding.supersedes();
    basedOn = founding.basedOn();
    createdAt = now;
    says(founding.edit(), now);
    version = 1;
  }

  /// The next version counts from now on.
  int edited(Edit edit, Instant now) {
    says(edit, now);
    return ++version;
  }

  private void says(Edit edit, Instant now) {
    title = edit.content().title();
    about = edit.content().about();
    outcomes = Map.copyOf(edit.outcomes());
    highResidualRisk = edit.highResidualRisk();
    updatedAt = now;
  }

  void take(Move move, String person, Instant now) {
    switch (move.step()) {
      case SUBMIT, RECALL, ASK_CHANGES, RETURN -> clearJudges();
      case PASS -> reviewer = person;
      case ADVISE -> {
        adviser = person;
        verdict = move.verdict();
      }
      case APPROVE, REJECT -> {
        decider = person;
        motivation = move.text();
      }
      case EDIT, CONSULT, ENTER_INTO_FORCE, WITHDRAW, RENEW -> {}
    }
    if (move.reviewOn() != null) {
      reviewOn = move.reviewOn();
    }
    if (!move.step().stays()) {
      become(move.to(), now);
    }
    updatedAt = now;
  }

  private void clearJudges() {
    reviewer = null;
    adviser = null;
    verdict = null;
    decider = null;
    motivation = null;
  }

  void supersede(Instant now) {
    if (status == Status.IN_FORCE) {
      become(Status.SUPERSEDED, now);
      updatedAt = now;
    }
  }

  void consulted(Consulted state, Instant now) {
    consulted = state;
    updatedAt = now;
  }

  private void become(Status next, Instant now) {
    if (status != next) {
      status = next;
      statusSince = now;
    }
  }

  UUID id() {
    return id;
  }

  int lock() {
    return lock;
  }

  int version() {
    return version;
  }

  @Nullable UUID superseded() {
    return status == Status.IN_FORCE ? supersedes : null;
  }

  Summary summary(LocalDate today) {
    return new Summary(
        id,
        new FormKey(definition, definitionVersion),
        workflow,
        status.on(today, reviewOn),
        version,
        title,
        about,
        outcomes,
        highResidualRisk,
        reviewOn,
        new Summary.Times(createdAt, updatedAt, statusSince));
  }

  Dossier.Standing standing() {
    return new Dossier.Standing(
        new Judges(reviewer, adviser, verdict), consulted, supersedes, basedOn);
  }
}

package nl.datapeil.privacy.assessment.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.deadline.Suspension;
import nl.datapeil.privacy.deadline.Term;
import nl.datapeil.privacy.deadline.WorkingDays;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A request for prior consultation. Its clock: eight weeks, six more when the authority says so,
/// standing still while it waits for information (art. 36(2)).
@Entity
class Consultation {
  private static final Period TERM = Period.ofWeeks(8);
  private static final Period TIME_TO_EXTEND = Period.ofMonths(1);
  private static final Period EXTENSION = Period.ofWeeks(6);

  @Id private UUID id;

  @Version private int lock;

  private UUID assessmentId;
  private @Nullable String reference;
  private LocalDate submittedOn;
  private @Nullable LocalDate extendedOn;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Suspension> suspensions;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  private @Nullable LocalDate concludedOn;
  private @Nullable String answer;

  @SuppressWarnings("UnusedVariable") // read in queries and constraints
  private String author;

  private String authorName;
  private Instant createdAt;

  protected Consultation() {}

  Consultation(UUID assessmentId, ConsultationDraft.Checked draft, Person author, Instant now) {
    id = Ids.next();
    this.assessmentId = assessmentId;
    reference = draft.reference();
    submittedOn = draft.submittedOn();
    suspensions = List.of();
    this.author = author.id();
    authorName = author.name();
    createdAt = now;
  }

  boolean isConcluded() {
    return outcome != null;
  }

  boolean isExtended() {
    return extendedOn != null;
  }

  boolean standsStill() {
    return !suspensions.isEmpty() && suspensions.getLast().received() == null;
  }

  /// The earliest day on which something can happen next.
  LocalDate lastEvent() {
    var days = new TreeSet<>(Set.of(submittedOn));
    if (extendedOn != null) {
      days.add(extendedOn);
    }
    for (var one : suspensions) {
      days.add(one.received() == null ? one.asked() : one.received());
    }
    return days.last();
  }

  /// The authority tells it within a month of the request, while its time runs; the month stands
  /// still with it.
  boolean mayBeExtended(LocalDate told, WorkingDays working) {
    var month = new Term(submittedOn, TIME_TO_EXTEND, suspensions).lastDay(working);
    return month.map(last -> !told.isAfter(last)).orElse(true)
        && dueOn(working).map(due -> !told.isAfter(due)).orElse(true);
  }

  void extend(LocalDate on) {
    extendedOn = on;
  }

  void suspend(LocalDate asked) {
    var more = new ArrayList<>(suspensions);
    more.add(new Suspension(asked, null));
    suspensions = List.copyOf(more);
  }

  void resume(LocalDate received) {
    var more = new ArrayList<>(suspensions);
    more.add(new Suspension(more.removeLast().asked(), received));
    suspensions = List.copyOf(more);
  }

  void conclude(Outcome came, LocalDate on, @Nullable String text) {
    outcome = came;
    concludedOn = on;
    answer = text;
  }

  /// Nobody can tell while it stands still.
  Optional<LocalDate> dueOn(WorkingDays working) {
    var term = new Term(submittedOn, TERM, suspensions);
    return (extendedOn == null ? term : term.extendedBy(EXTENSION)).lastDay(working);
  }

  UUID assessmentId() {
    return assessmentId;
  }

  ConsultationView view(WorkingDays working) {
    return new ConsultationView(
        reference,
        submittedOn,
        extendedOn,
        suspensions,
        dueOn(working).orElse(null),
        standsStill(),
        outcome,
        concludedOn,
        answer,
        authorName,
        createdAt);
  }
}

package nl.datapeil.privacy.assessment.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Person;
import org.jspecify.annotations.Nullable;

/// Something that has to be done for an assessment.
@Entity
@Table(name = "assessment_task")
class ActionPoint {
  @Id private UUID id;

  @Version private int lock;

  private UUID assessmentId;
  private String what;
  private String assignee;
  private LocalDate dueOn;

  @SuppressWarnings("UnusedVariable") // read in queries and constraints
  private String author;

  private String authorName;
  private Instant createdAt;
  private @Nullable String doneBy;
  private @Nullable Instant doneAt;

  protected ActionPoint() {}

  ActionPoint(UUID assessmentId, ActionPointDraft.Checked draft, Person author, Instant now) {
    id = Ids.next();
    this.assessmentId = assessmentId;
    this.author = author.id();
    authorName = author.name();
    createdAt = now;
    become(draft, author, now);
  }

  final void become(ActionPointDraft.Checked draft, Person by, Instant now) {
    what = draft.what();
    assignee = draft.assignee();
    dueOn = draft.dueOn();
    if (!draft.done()) {
      doneBy = null;
      doneAt = null;
    } else if (doneAt == null) {
      doneBy = by.name();
      doneAt = now;
    }
  }

  boolean isOf(UUID assessment) {
    return assessmentId.equals(assessment);
  }

  int lock() {
    return lock;
  }

  ActionPointView view(LocalDate today) {
    return new ActionPointView(
        id,
        what,
        assignee,
        dueOn,
        doneAt != null,
        doneAt == null && today.isAfter(dueOn),
        authorName,
        createdAt,
        doneBy,
        doneAt);
  }
}

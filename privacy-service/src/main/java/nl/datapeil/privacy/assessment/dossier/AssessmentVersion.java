package nl.datapeil.privacy.assessment.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.assessment.content.Content;
import nl.datapeil.privacy.assessment.content.Saved;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What an assessment said from some moment on; it never changes.
@Entity
@Immutable
class AssessmentVersion {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // read in queries and constraints
  private UUID assessmentId;

  private int number;

  @JdbcTypeCode(SqlTypes.JSON)
  private Content content;

  @SuppressWarnings("UnusedVariable") // read in queries and constraints
  private String editor;

  private String editorName;
  private @Nullable String why;
  private Instant createdAt;

  protected AssessmentVersion() {}

  AssessmentVersion(UUID assessmentId, int number, Edit edit, Person editor, Instant now) {
    id = Ids.next();
    this.assessmentId = assessmentId;
    this.number = number;
    content = edit.content();
    why = edit.why();
    this.editor = editor.id();
    editorName = editor.name();
    createdAt = now;
  }

  Content content() {
    return content;
  }

  Saved saved() {
    return new Saved(number, editorName, createdAt, content);
  }

  VersionRecord recorded() {
    return new VersionRecord(number, editorName, createdAt, why);
  }
}

package nl.datapeil.privacy.assessment.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Person;
import org.jspecify.annotations.Nullable;

/// A file kept as evidence, without its bytes. That it was there stays known once it is removed.
@Entity
@Table(name = "assessment_attachment")
class Attachment {
  @Id private UUID id;

  @Version private int lock;

  private UUID assessmentId;
  private @Nullable String task;
  private String name;
  private String mediaType;
  private int size;
  private String sha256;

  @SuppressWarnings("UnusedVariable") // read in queries and constraints
  private String author;

  private String authorName;
  private Instant createdAt;

  @SuppressWarnings("UnusedVariable") // for the record: the name may change, this does not
  private @Nullable String removedBy;

  private @Nullable String removedByName;
  private @Nullable Instant removedAt;

  protected Attachment() {}

  Attachment(UUID assessmentId, Upload upload, Person author, Instant now) {
    id = Ids.next();
    this.assessmentId = assessmentId;
    task = upload.task();
    name = upload.name();
    mediaType = upload.mediaType();
    size = upload.size();
    sha256 = upload.sha256();
    this.author = author.id();
    authorName = author.name();
    createdAt = now;
  }

  void remove(Person by, Instant now) {
    removedBy = by.id();
    removedByName = by.name();
    removedAt = now;
  }

  boolean isThere() {
    return removedAt == null;
  }

  UUID id() {
    return id;
  }

  boolean isOf(UUID assessment) {
    return assessmentId.equals(assessment);
  }

  AttachmentView view(URI uri) {
    return new AttachmentView(
        id,
        uri,
        task,
        name,
        mediaType,
        size,
        sha256,
        authorName,
        createdAt,
        removedByName,
        removedAt);
  }
}

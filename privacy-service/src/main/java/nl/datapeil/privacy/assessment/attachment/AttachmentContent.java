package nl.datapeil.privacy.assessment.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// The bytes of an attachment, apart: a list need not read them.
@Entity
@Immutable
@Table(name = "assessment_attachment_content")
class AttachmentContent {
  @Id private UUID id;

  private byte[] content;

  protected AttachmentContent() {}

  AttachmentContent(UUID id, byte[] content) {
    this.id = id;
    this.content = content.clone();
  }

  byte[] content() {
    return content.clone();
  }
}

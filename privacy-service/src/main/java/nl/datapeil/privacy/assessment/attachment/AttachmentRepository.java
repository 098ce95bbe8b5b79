package nl.datapeil.privacy.assessment.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {
  List<Attachment> all(UUID assessment) {
    return list("assessmentId = ?1 order by id", assessment);
  }

  long countThere(UUID assessment) {
    return count("assessmentId = ?1 and removedAt is null", assessment);
  }

  void keep(AttachmentContent content) {
    getEntityManager().persist(content);
  }

  void erase(UUID id) {
    getEntityManager()
        .createQuery("delete from AttachmentContent where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  byte[] content(UUID id) {
    return getEntityManager().find(AttachmentContent.class, id).content();
  }
}

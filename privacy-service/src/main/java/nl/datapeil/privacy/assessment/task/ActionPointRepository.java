package nl.datapeil.privacy.assessment.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.PageRequest;

@ApplicationScoped
class ActionPointRepository implements PanacheRepositoryBase<ActionPoint, UUID> {
  List<ActionPoint> page(UUID assessment, PageRequest page) {
    var after = page.after() == null ? new UUID(0, 0) : page.after();
    return find("assessmentId = ?1 and id > ?2 order by id", assessment, after)
        .page(0, page.limit())
        .list();
  }

  Optional<ActionPoint> toChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}

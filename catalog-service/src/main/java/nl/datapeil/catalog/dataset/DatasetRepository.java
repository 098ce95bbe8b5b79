package nl.datapeil.catalog.dataset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DatasetRepository implements PanacheRepositoryBase<Dataset, UUID> {
  /// Locks the row, so that two changes of one dataset follow each other and the second one sees
  /// what the first has made.
  Optional<Dataset> findForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Dataset> findAll(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }
}

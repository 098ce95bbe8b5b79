package nl.datapeil.catalog.stewardship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StewardshipRepository implements PanacheRepositoryBase<Stewardship, UUID> {
  Optional<Stewardship> findForChange(UUID dataset) {
    return findByIdOptional(dataset, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Stewardship> of(Collection<UUID> datasets) {
    return datasets.isEmpty()
        ? List.of()
        : list(
            "from Stewardship s left join fetch s.assignments where s.datasetId in ?1", datasets);
  }
}

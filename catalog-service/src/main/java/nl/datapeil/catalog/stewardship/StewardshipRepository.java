package nl.datapeil.catalog.stewardship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StewardshipRepository implements PanacheRepositoryBase<Stewardship, UUID> {
  Optional<Stewardship> findForChange(UUID dataset) {
    return findByIdOptional(dataset, LockModeType.PESSIMISTIC_WRITE);
  }

  /// An empty list at version 0, so that the first one is version 1 and not 0 as well; whoever
  /// comes second finds that of the first.
  void begin(UUID dataset, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into stewardship (dataset_id, version, updated_at, updated_by)
            values (:dataset, 0, :now, '') on conflict do nothing
            """)
        .setParameter("dataset", dataset)
        .setParameter("now", now)
        .executeUpdate();
  }

  List<Stewardship> of(Collection<UUID> datasets) {
    return datasets.isEmpty()
        ? List.of()
        : list(
            "from Stewardship s left join fetch s.assignments where s.datasetId in ?1", datasets);
  }
}

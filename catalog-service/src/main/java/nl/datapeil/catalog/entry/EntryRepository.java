package nl.datapeil.catalog.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<Entry, UUID> {
  /// Locks the row, so that two changes of one entry follow each other and the second one sees what
  /// the first has made.
  Optional<Entry> findForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Entry> findAll(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }

  /// Entries of our own that need this shared node, locked in the order of their IRIs as intake
  /// locks them.
  List<Entry> findSharing(String node, String after, int limit) {
    var query =
        getEntityManager()
            .createNativeQuery(
                """
                select * from entry
                where shared @> array[cast(:node as text)] and source_id is null and iri > :after
                order by iri limit :limit for update
                """,
                Entry.class);
    query.setParameter("node", node);
    query.setParameter("after", after);
    query.setParameter("limit", limit);
    return ((List<?>) query.getResultList()).stream().map(Entry.class::cast).toList();
  }
}

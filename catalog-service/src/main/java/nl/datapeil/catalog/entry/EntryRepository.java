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

  /// Other entries of the same source that need one of these shared nodes, locked.
  List<Entry> findSharing(Collection<String> nodes, Entry except) {
    var query =
        getEntityManager()
            .createNativeQuery(
                """
                select * from entry
                where shared && string_to_array(:nodes, E'\n') and id <> :except
                  and coalesce(source_id, '00000000-0000-0000-0000-000000000000') = :source
                order by id for update
                """,
                Entry.class);
    query.setParameter("nodes", String.join("\n", nodes));
    query.setParameter("except", except.id());
    query.setParameter("source", except.sharedNodesOf());
    return ((List<?>) query.getResultList()).stream().map(Entry.class::cast).toList();
  }
}

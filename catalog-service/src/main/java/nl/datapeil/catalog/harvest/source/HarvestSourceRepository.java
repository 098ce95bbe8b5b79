package nl.datapeil.catalog.harvest.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class HarvestSourceRepository implements PanacheRepositoryBase<HarvestSource, UUID> {
  /// Ids are time-ordered, so they double as the page cursor.
  List<HarvestSource> after(UUID cursor, int limit) {
    return find("id > ?1 order by id", cursor).page(0, limit).list();
  }

  Optional<HarvestSource> findForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  boolean describesEntries(UUID source) {
    var found =
        getEntityManager()
            .createNativeQuery(
                "select 1 from entry where source_id = :source and status <> 'ARCHIVED' limit 1")
            .setParameter("source", source)
            .getResultList();
    return !found.isEmpty();
  }

  /// When it is due; null means only when somebody asks.
  void schedule(UUID source, @Nullable Instant next) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into harvest_memory (source_id, next_at) values (:source, cast(:next as timestamptz))
            on conflict (source_id) do update set next_at = excluded.next_at
            """)
        .setParameter("source", source)
        .setParameter("next", next == null ? null : next.toString())
        .executeUpdate();
  }
}

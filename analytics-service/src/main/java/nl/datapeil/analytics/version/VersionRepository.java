package nl.datapeil.analytics.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<DatasetVersion, UUID> {
  List<DatasetVersion> latest(Collection<UUID> datasetIds) {
    return list(
        """
        from DatasetVersion v where v.datasetId in ?1 and v.number = (
          select max(later.number) from DatasetVersion later where later.datasetId = v.datasetId)
        """,
        datasetIds);
  }

  List<DatasetVersion> all(Collection<UUID> datasetIds) {
    return list("datasetId in ?1 order by datasetId, number", datasetIds);
  }

  /// Uploads of the same dataset wait for each other here, until their transaction ends.
  int nextNumber(UUID datasetId) {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(?1)", Integer.class)
        .setParameter(1, datasetId.getLeastSignificantBits())
        .getSingleResult();
    var last =
        getEntityManager()
            .createNativeQuery(
                """
                select coalesce(max(number), 0) from (
                  select number from dataset_version where dataset_id = ?1
                  union all select last from destroyed_version where dataset_id = ?1) given
                """,
                Integer.class)
            .setParameter(1, datasetId)
            .getSingleResult();
    return ((Number) last).intValue() + 1;
  }

  /// This version, or all of the dataset when none is named, as far as they were uploaded by then.
  List<DatasetVersion> of(UUID datasetId, @Nullable Integer number, Instant until) {
    return number == null
        ? list("datasetId = ?1 and createdAt <= ?2 order by number", datasetId, until)
        : list("datasetId = ?1 and createdAt <= ?2 and number = ?3", datasetId, until, number);
  }

  /// Whether this version was destroyed before, or any of the dataset when none is named.
  boolean wasDestroyed(UUID datasetId, @Nullable Integer number) {
    return getEntityManager()
            .createNativeQuery(
                "select last from destroyed_version where dataset_id = ?1 and last >= ?2",
                Integer.class)
            .setParameter(1, datasetId)
            .setParameter(2, number == null ? 1 : number)
            .getResultStream()
            .findAny()
            .isPresent()
        && (number == null || number(datasetId, number).isEmpty());
  }

  /// Keeps no more of them than that their numbers were given.
  void remove(UUID datasetId, List<DatasetVersion> all) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into destroyed_version (dataset_id, last) values (?1, ?2)
            on conflict (dataset_id) do update set last = greatest(destroyed_version.last, excluded.last)
            """)
        .setParameter(1, datasetId)
        .setParameter(2, all.stream().mapToInt(DatasetVersion::number).max().orElseThrow())
        .executeUpdate();
    all.forEach(this::delete);
  }

  List<DatasetVersion> after(UUID datasetId, int number, int limit) {
    return find("datasetId = ?1 and number > ?2 order by number", datasetId, number)
        .page(0, limit)
        .list();
  }

  Optional<DatasetVersion> number(UUID datasetId, int number) {
    return find("datasetId = ?1 and number = ?2", datasetId, number).firstResultOptional();
  }

  Optional<DatasetVersion> before(DatasetVersion version) {
    return number(version.datasetId(), version.number() - 1);
  }

  List<DatasetVersion> unmeasured(int most) {
    List<?> found =
        getEntityManager()
            .createNativeQuery(
                "select * from dataset_version where measure_at <= now() order by measure_at limit"
                    + " ?1",
                DatasetVersion.class)
            .setParameter(1, most)
            .getResultList();
    return found.stream().map(DatasetVersion.class::cast).toList();
  }

  void measured(UUID id) {
    getEntityManager()
        .createNativeQuery("update dataset_version set measure_at = null where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  /// After a minute, or as long as the version is old, but within a day.
  void measureLater(UUID id) {
    getEntityManager()
        .createNativeQuery(
            """
            update dataset_version
            set measure_at = now() + least(greatest(interval '1 minute', now() - created_at), interval '1 day')
            where id = ?1
            """)
        .setParameter(1, id)
        .executeUpdate();
  }
}

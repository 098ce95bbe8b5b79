package nl.datapeil.analytics.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

  /// Uploads of the same dataset wait for each other here, until their transaction ends.
  int nextNumber(UUID datasetId) {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(?1)", Integer.class)
        .setParameter(1, datasetId.getLeastSignificantBits())
        .getSingleResult();
    return find("datasetId = ?1 order by number desc", datasetId)
        .firstResultOptional()
        .map(version -> version.number() + 1)
        .orElse(1);
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

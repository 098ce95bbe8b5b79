package nl.datapeil.analytics.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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
}

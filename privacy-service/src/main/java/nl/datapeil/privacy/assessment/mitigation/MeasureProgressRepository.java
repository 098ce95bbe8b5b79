package nl.datapeil.privacy.assessment.mitigation;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class MeasureProgressRepository implements PanacheRepositoryBase<MeasureProgress, UUID> {
  /// How far each measure of the assessment is now.
  Map<UUID, MeasureProgress> latest(UUID assessment) {
    return find("assessmentId = ?1 order by id", assessment).stream()
        .collect(toMap(MeasureProgress::measureId, p -> p, (_, later) -> later));
  }
}

package nl.datapeil.privacy.assessment.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConsultationRepository implements PanacheRepositoryBase<Consultation, UUID> {
  Optional<Consultation> of(UUID assessment) {
    return find("assessmentId", assessment).firstResultOptional();
  }

  Optional<Consultation> toChange(UUID assessment) {
    return find("assessmentId", assessment)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  List<Consultation> running() {
    return list("outcome is null order by submittedOn, id");
  }
}

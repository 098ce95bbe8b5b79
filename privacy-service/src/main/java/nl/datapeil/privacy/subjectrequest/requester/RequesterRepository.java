package nl.datapeil.privacy.subjectrequest.requester;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RequesterRepository implements PanacheRepositoryBase<SealedRequester, UUID> {
  List<SealedRequester> toErase(LocalDate today, int limit) {
    return find("sealed is not null and eraseOn <= ?1 order by recordId", today)
        .page(0, limit)
        .list();
  }
}

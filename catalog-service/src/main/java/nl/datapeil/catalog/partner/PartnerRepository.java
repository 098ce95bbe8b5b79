package nl.datapeil.catalog.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PartnerRepository implements PanacheRepositoryBase<Partner, UUID> {
  Optional<Partner> findForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /// Those whose name holds `words`, after this id; empty words are in every name.
  List<Partner> page(String words, UUID after, int size) {
    return find(
            "id > ?1 and position(?2 in lower(name)) > 0 order by id",
            after,
            words.toLowerCase(Locale.ROOT))
        .page(0, size)
        .list();
  }
}

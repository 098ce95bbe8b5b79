package nl.datapeil.catalog.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SubscriptionRepository implements PanacheRepositoryBase<Subscription, UUID> {
  /// Locks the row: owner, sink and deliverer may all come at once.
  Optional<Subscription> findForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /// Everybody's when `ownerId` is null.
  List<Subscription> after(UUID after, @Nullable String ownerId, int limit) {
    return find("(?1 is null or ownerId = ?1) and id > ?2 order by id", ownerId, after)
        .page(0, limit)
        .list();
  }

  /// No change of the subscription, so whoever changes it meanwhile is not in the way.
  void see(Subscription subscription, @Nullable Instant until) {
    if (update("sightUntil = ?1 where id = ?2", until, subscription.id()) > 0) {
      getEntityManager().refresh(subscription);
    }
  }
}

package nl.datapeil.privacy.decision;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What decisions that were ever given said: of what, and when.
@ApplicationScoped
@Transactional
class GivenDecisions {
  private final EntityManager database;

  GivenDecisions(EntityManager database) {
    this.database = database;
  }

  record Given(
      UUID id,
      boolean permitted,
      @Nullable UUID activity,
      @Nullable Integer version,
      Instant decidedAt,
      Instant validUntil) {}

  /// By id, as far as they were given.
  Map<UUID, Given> among(Set<UUID> ids) {
    return database
        .createQuery(
            "select id, permitted, activityId, activityVersion, decidedAt, validUntil from Decision"
                + " where id in :ids",
            Given.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(toMap(Given::id, Function.identity()));
  }
}

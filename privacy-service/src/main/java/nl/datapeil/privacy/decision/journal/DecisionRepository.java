package nl.datapeil.privacy.decision.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Only reads: [JournalTable] writes.
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
  /// A request, and when it was decided on.
  record Call(Instant at, UUID id) {}

  List<Given> given(Collection<UUID> ids) {
    return getEntityManager()
        .createQuery(
            "select id, permitted, activityId, activityVersion, decidedAt, validUntil from Decision"
                + " where id in :ids",
            Given.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /// Requests of which any decision fits the filter and is not withheld, in order of time: that of
  /// their first decision, for the others may have been taken later.
  List<Call> page(LogFilter filter, @Nullable Call mark, Set<UUID> withheld) {
    var where =
        new StringBuilder("select f.decidedAt, f.callId from Decision f where f.position = 0");
    var values = new HashMap<String, Object>();
    narrow(where, values, " and f.decidedAt >= :from", "from", filter.from());
    narrow(where, values, " and f.decidedAt < :until", "until", filter.until());
    where.append(" and exists (select 1 from Decision d where d.callId = f.callId");
    narrow(where, values, " and d.activityId = :activity", "activity", filter.activity());
    narrow(where, values, " and d.actor = :actor", "actor", filter.actor());
    narrow(where, values, " and d.traceId = :trace", "trace", filter.traceId());
    narrow(
        where,
        values,
        " and (d.activityId is null or d.activityId not in :withheld)",
        "withheld",
        withheld.isEmpty() ? null : withheld);
    where.append(")");
    if (mark != null) {
      where.append(" and (f.decidedAt, f.callId) > (:markTime, :markCall)");
      values.put("markTime", mark.at());
      values.put("markCall", mark.id());
    }
    var query =
        getEntityManager()
            .createQuery(where + " order by f.decidedAt, f.callId", Call.class)
            .setMaxResults(filter.page().limit());
    values.forEach(query::setParameter);
    return query.getResultList();
  }

  List<Decision> parts(Collection<UUID> calls) {
    return list("callId in ?1 order by decidedAt, callId, position", calls);
  }

  Optional<Call> call(UUID id) {
    return getEntityManager()
        .createQuery(
            "select decidedAt, callId from Decision where callId = :id and position = 0",
            Call.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private static void narrow(
      StringBuilder where,
      Map<String, Object> values,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      where.append(condition);
      values.put(name, value);
    }
  }
}

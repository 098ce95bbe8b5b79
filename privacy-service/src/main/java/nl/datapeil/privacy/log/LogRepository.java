package nl.datapeil.privacy.log;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Only adds and reads: the table refuses anything else.
@ApplicationScoped
class LogRepository implements PanacheRepositoryBase<StoredEntry, UUID> {

  /// Two senders of one id go one after the other, until the end of the transaction.
  void awaitTurn(UUID id) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:id, 0))) as turn",
            Integer.class)
        .setParameter("id", id.toString())
        .getSingleResult();
  }

  /// Entries from `from` up to, but not including, `until`, after the entry `mark`.
  List<StoredEntry> page(LogFilter filter, @Nullable StoredEntry mark) {
    var where = new StringBuilder("1 = 1");
    var values = new HashMap<String, Object>();
    if (filter.processingActivityId() != null) {
      where.append(" and processingActivityId = :activity");
      values.put("activity", filter.processingActivityId());
    }
    if (filter.from() != null) {
      where.append(" and startTime >= :from");
      values.put("from", filter.from());
    }
    if (filter.until() != null) {
      where.append(" and startTime < :until");
      values.put("until", filter.until());
    }
    if (mark != null) {
      where.append(" and (startTime, id) > (:markTime, :markId)");
      values.put("markTime", mark.startTime());
      values.put("markId", mark.id());
    }
    return find(where + " order by startTime, id", values).page(0, filter.page().limit()).list();
  }
}

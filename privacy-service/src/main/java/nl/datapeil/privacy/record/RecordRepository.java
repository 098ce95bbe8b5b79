package nl.datapeil.privacy.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RecordRepository implements PanacheRepositoryBase<Item, UUID> {
  Optional<ItemVersion> version(UUID record, int number) {
    return getEntityManager()
        .createQuery(
            "from ItemVersion where recordId = :id and number = :number", ItemVersion.class)
        .setParameter("id", record)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /// The newest first.
  List<ItemVersion> versions(UUID record, int before, int limit) {
    return getEntityManager()
        .createQuery(
            "from ItemVersion where recordId = :id and number < :before order by number desc",
            ItemVersion.class)
        .setParameter("id", record)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }

  /// Ids are time-ordered, so they double as the page cursor.
  List<Item> page(Collection<Kind> kinds, RecordFilter filter) {
    var where =
        new StringBuilder(
            "select r.id from record r join record_version v on v.id = r.current_id"
                + " where r.kind in (:kinds)");
    var values = new HashMap<String, Object>();
    values.put("kinds", kinds.stream().map(Kind::name).toList());
    narrow(where, values, filter);
    var query = getEntityManager().createNativeQuery(where + " order by r.id", UUID.class);
    values.forEach(query::setParameter);
    var ids = query.setMaxResults(filter.page().limit()).getResultList();
    return ids.isEmpty()
        ? List.of()
        : list("from Item i join fetch i.current where i.id in ?1 order by i.id", ids);
  }

  private static void narrow(StringBuilder where, Map<String, Object> values, RecordFilter filter) {
    if (filter.page().after() != null) {
      where.append(" and r.id > :after");
      values.put("after", filter.page().after());
    }
    if (filter.status() != null) {
      where.append(" and r.status = :status");
      values.put("status", filter.status());
    }
    if (filter.dueBefore() != null) {
      where.append(" and r.due_at < :due");
      values.put("due", filter.dueBefore());
    }
    if (filter.link() != null) {
      where.append(" and v.links @> array[cast(:link as text)]");
      values.put("link", filter.link());
    }
    if (filter.words() != null) {
      where.append(" and v.words @@ websearch_to_tsquery('dutch', :words)");
      values.put("words", filter.words());
    }
    if (!filter.holds().isEmpty()) {
      where.append(" and v.content @> cast(:holds as jsonb)");
      values.put("holds", ContentJson.write(filter.holds()).toString());
    }
  }
}

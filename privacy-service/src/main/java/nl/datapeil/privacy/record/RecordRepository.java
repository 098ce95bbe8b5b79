package nl.datapeil.privacy.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class RecordRepository implements PanacheRepositoryBase<Item, UUID> {
  /// As it is now, whatever was read before: whoever changes it next waits for this transaction.
  /// The row is locked by itself, as a version that came meanwhile would not be joined to it.
  Optional<Item> toChange(UUID id) {
    getEntityManager()
        .createNativeQuery("select id from record where id = :id for no key update", UUID.class)
        .setParameter("id", id)
        .getResultList();
    var item = findByIdOptional(id);
    item.ifPresent(getEntityManager()::refresh);
    return item;
  }

  Optional<ItemVersion> version(UUID record, int number) {
    return getEntityManager()
        .createQuery(
            "from ItemVersion where recordId = :id and number = :number", ItemVersion.class)
        .setParameter("id", record)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /// What was said at a moment, when anything was.
  Optional<ItemVersion> version(UUID record, Instant at) {
    return getEntityManager()
        .createQuery(
            "from ItemVersion where recordId = :id and madeAt <= :at order by number desc",
            ItemVersion.class)
        .setParameter("id", record)
        .setParameter("at", at)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /// What the items of a register said at a moment, of those that were about this URI then.
  List<ItemVersion> versions(Kind kind, String link, Instant at) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select v.* from record r join record_version v on v.record_id = r.id"
                + " where r.kind = :kind and v.links @> array[cast(:link as text)]"
                + " and v.number = (select max(w.number) from record_version w"
                + " where w.record_id = r.id and w.made_at <= :at) order by r.id",
            ItemVersion.class)
        .setParameter("kind", kind.name())
        .setParameter("link", link)
        .setParameter("at", at)
        .getResultList();
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

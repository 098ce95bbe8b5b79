package nl.datapeil.privacy.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<Event, Long> {
  Optional<Event> named(UUID id) {
    return find("id", id).firstResultOptional();
  }

  /// In the order of commits. `type` takes in what lies below it: `nl.datapeil.privacy.activity`
  /// means all that happens to activities.
  List<Event> after(long seq, @Nullable String type, @Nullable String subject, int limit) {
    var where = new StringBuilder("seq > :seq");
    var values = new HashMap<String, Object>();
    values.put("seq", seq);
    if (type != null) {
      where.append(" and (type = :type or type like :below escape '\\')");
      values.put("type", type);
      values.put("below", type.replaceAll("([%_\\\\])", "\\\\$1") + ".%");
    }
    if (subject != null) {
      where.append(" and subject = :subject");
      values.put("subject", subject);
    }
    return find(where + " order by seq", values).page(0, limit).list();
  }
}

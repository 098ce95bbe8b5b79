package nl.datapeil.privacy.record.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.record.Kind;
import org.hibernate.Session;

/// What is to be told of each item, and when.
@ApplicationScoped
public class Reminders {
  private static final String TAKE =
      """
      with due as (
        select record_id, type, at from record_reminder
        where told_at is null and at <= :now order by at limit :limit for update skip locked)
      update record_reminder m set told_at = :now from due, record r
      where (m.record_id, m.type, m.at) = (due.record_id, due.type, due.at) and r.id = m.record_id
      returning r.id, r.kind, m.type, m.at
      """;

  private final Session database;

  Reminders(Session database) {
    this.database = database;
  }

  /// Only these are still to be told of the item; what was told already is not told again.
  public void replace(UUID record, List<Reminder> reminders) {
    database
        .createNativeMutationQuery(
            "delete from record_reminder where record_id = :id and told_at is null")
        .setParameter("id", record)
        .executeUpdate();
    for (var reminder : reminders) {
      database
          .createNativeMutationQuery(
              """
              insert into record_reminder (record_id, type, at) values (:id, :type, :at)
              on conflict do nothing
              """)
          .setParameter("id", record)
          .setParameter("type", reminder.type())
          .setParameter("at", reminder.at())
          .executeUpdate();
    }
  }

  /// A reminder whose moment has come.
  record Due(UUID record, Kind kind, String type, Instant at) {}

  /// Notes them as told, within the transaction that tells them.
  List<Due> take(Instant now, int limit) {
    return database
        .createNativeQuery(TAKE, Tuple.class)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(row ->
            new Due(
                row.get(0, UUID.class),
                Kind.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                row.get(3, Instant.class)))
        .toList();
  }
}

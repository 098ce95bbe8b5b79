package nl.datapeil.catalog.notification.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class DeadLetterRepository {
  private final Session database;

  DeadLetterRepository(Session database) {
    this.database = database;
  }

  /// In the order in which they happened, after the event numbered `after`.
  List<DeadLetter> after(UUID subscription, long after, int limit) {
    return database
        .createNativeQuery(
            """
            select c.event, c.kind, c.action, c.subject, x.attempts, x.status, x.reason, x.at,
              x.redeliver
            from dead_letter x join change c on c.seq = x.seq
            where x.subscription_id = :id and x.seq > :after order by x.seq limit :limit
            """,
            Tuple.class)
        .setParameter("id", subscription)
        .setParameter("after", after)
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(DeadLetterRepository::letter)
        .toList();
  }

  /// All of them when `event` is the nil UUID; the number that will be tried again.
  int redeliver(UUID subscription, UUID event) {
    return database
        .createNativeMutationQuery(
            """
            update dead_letter set redeliver = true
            where subscription_id = :id
              and (:event = '00000000-0000-0000-0000-000000000000'::uuid
                or seq = (select seq from change where event = :event))
            """)
        .setParameter("id", subscription)
        .setParameter("event", event)
        .executeUpdate();
  }

  private static DeadLetter letter(Tuple row) {
    return new DeadLetter(
        row.get("event", UUID.class),
        row.get("kind", String.class),
        row.get("action", String.class),
        row.get("subject", UUID.class),
        row.get("attempts", Integer.class),
        row.get("status", Integer.class),
        row.get("reason", String.class),
        row.get("at", Instant.class),
        row.get("redeliver", Boolean.class));
  }
}

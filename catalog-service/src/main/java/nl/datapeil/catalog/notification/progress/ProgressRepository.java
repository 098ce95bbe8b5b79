package nl.datapeil.catalog.notification.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/// How far each subscription was told, as its owner sees and moves it. Delivery itself holds a
/// lease on a row; to move a position is to end the lease, so that whoever holds it stops.
@ApplicationScoped
public class ProgressRepository {
  private static final Progress NONE = new Progress(0, null, 0, null, null, null, 0);

  private final Session database;

  ProgressRepository(Session database) {
    this.database = database;
  }

  public void begin(UUID subscription, long position, Instant now) {
    database
        .createNativeMutationQuery(
            """
            insert into delivery (subscription_id, position, sequence, failures, next_attempt_at)
            values (:id, :position, 0, 0, :now)
            """)
        .setParameter("id", subscription)
        .setParameter("position", position)
        .setParameter("now", now)
        .executeUpdate();
  }

  public void moveTo(UUID subscription, long position, Instant now) {
    database
        .createNativeMutationQuery(
            """
            update delivery set position = :position, failures = 0, failing_since = null,
              next_attempt_at = :now, lease = null, leased_until = null
            where subscription_id = :id
            """)
        .setParameter("id", subscription)
        .setParameter("position", position)
        .setParameter("now", now)
        .executeUpdate();
  }

  /// Tries at once, with new patience.
  public void wake(UUID subscription, Instant now) {
    database
        .createNativeMutationQuery(
            """
            update delivery set failures = 0, failing_since = null, next_attempt_at = :now
            where subscription_id = :id
            """)
        .setParameter("id", subscription)
        .setParameter("now", now)
        .executeUpdate();
  }

  public Progress of(UUID subscription) {
    return database
        .createNativeQuery(
            """
            select sequence, delivered_at, failures, failing_since, last_failure, next_attempt_at,
              (select count(*)::integer from dead_letter x where x.subscription_id = :id) as dead
            from delivery where subscription_id = :id
            """,
            Tuple.class)
        .setParameter("id", subscription)
        .getResultList()
        .stream()
        .map(ProgressRepository::progress)
        .findFirst()
        .orElse(NONE);
  }

  private static Progress progress(Tuple row) {
    var failures = row.get("failures", Integer.class);
    return new Progress(
        row.get("sequence", Integer.class),
        row.get("delivered_at", Instant.class),
        failures,
        row.get("failing_since", Instant.class),
        row.get("last_failure", String.class),
        failures == 0 ? null : row.get("next_attempt_at", Instant.class),
        row.get("dead", Integer.class));
  }
}

package nl.datapeil.catalog.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Who serves which subscription, and how far it is. Each step is a transaction of its own, so that
/// no connection is held while a sink answers, and whoever dies leaves a row that says how far it
/// came. Every write asks for the lease: who lost it changes nothing.
@ApplicationScoped
@Transactional
class Leases {
  private final Session database;
  private final InstantSource clock;

  Leases(Session database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// The subscription that waits longest, unless another instance has it.
  Optional<Lease> take(Duration time) {
    var now = clock.instant();
    return database
        .createNativeQuery(
            """
            update delivery set lease = gen_random_uuid(), leased_until = :until
            where subscription_id = (
              select d.subscription_id from delivery d join subscription s on s.id = d.subscription_id
              where d.next_attempt_at <= :now
                and (d.leased_until is null or d.leased_until <= :now)
                and (s.status = 'PENDING' or (s.status = 'ACTIVE' and (
                  d.position < (select coalesce(max(seq), 0) from change)
                  or exists (select from dead_letter x
                             where x.subscription_id = s.id and x.redeliver))))
              order by d.next_attempt_at limit 1 for update of d skip locked)
            returning subscription_id, lease, position, sequence, failures, failing_since
            """,
            Tuple.class)
        .setParameter("now", now)
        .setParameter("until", now.plus(time))
        .getResultList()
        .stream()
        .map(Leases::lease)
        .findFirst();
  }

  /// The sink has the event `seq`. False when the lease was lost: then somebody else goes on.
  boolean delivered(Lease lease, long seq, Instant now) {
    return moved(lease, seq, 1, "delivered_at = :now,", now);
  }

  /// The event `seq` was given up on; its number stays its own.
  void buried(Lease lease, long seq, Instant now) {
    moved(lease, seq, 1, "last_failure_at = :now,", now);
  }

  /// Nothing up to `seq` is for this subscriber.
  void passed(Lease lease, long seq, Instant now) {
    moved(lease, seq, 0, "", now);
  }

  private boolean moved(Lease lease, long seq, int step, String mark, Instant now) {
    var update =
        database
            .createNativeMutationQuery(
                """
                update delivery set position = :seq, sequence = sequence + :step, %s
                  failures = 0, failing_since = null
                where lease = :lease
                """
                    .formatted(mark))
            .setParameter("seq", seq)
            .setParameter("step", step)
            .setParameter("lease", lease.token());
    return (mark.isEmpty() ? update : update.setParameter("now", now)).executeUpdate() == 1;
  }

  /// Tries the same again at `next`.
  void postpone(Lease lease, String why, Instant now, Instant next) {
    database
        .createNativeMutationQuery(
            """
            update delivery set failures = failures + 1, last_failure = :why, last_failure_at = :now,
              failing_since = coalesce(failing_since, :now), next_attempt_at = :next,
              lease = null, leased_until = null
            where lease = :lease
            """)
        .setParameter("why", why)
        .setParameter("now", now)
        .setParameter("next", next)
        .setParameter("lease", lease.token())
        .executeUpdate();
  }

  /// Nobody serves it before `next`.
  void release(Lease lease, Instant next) {
    database
        .createNativeMutationQuery(
            """
            update delivery set next_attempt_at = :next, lease = null, leased_until = null
            where lease = :lease
            """)
        .setParameter("next", next)
        .setParameter("lease", lease.token())
        .executeUpdate();
  }

  void bury(Lease lease, long seq, @Nullable Integer status, String why, Instant now) {
    database
        .createNativeMutationQuery(
            """
            insert into dead_letter
              (subscription_id, seq, number, attempts, status, reason, at, redeliver)
            select subscription_id, :seq, sequence + 1, failures + 1, cast(:status as integer), :why,
              :now, false
            from delivery where lease = :lease
            on conflict (subscription_id, seq) do update
            set attempts = dead_letter.attempts + 1, status = excluded.status,
                reason = excluded.reason, redeliver = false
            """)
        .setParameter("seq", seq)
        .setParameter("status", status, Integer.class)
        .setParameter("why", why)
        .setParameter("now", now)
        .setParameter("lease", lease.token())
        .executeUpdate();
  }

  void unbury(Lease lease, long seq) {
    database
        .createNativeMutationQuery(
            """
            delete from dead_letter where seq = :seq and subscription_id =
              (select subscription_id from delivery where lease = :lease)
            """)
        .setParameter("seq", seq)
        .setParameter("lease", lease.token())
        .executeUpdate();
  }

  List<Undelivered> wanted(Lease lease, int limit) {
    return database
        .createNativeQuery(
            """
            select seq, number from dead_letter
            where subscription_id = :id and redeliver order by seq limit :limit
            """,
            Tuple.class)
        .setParameter("id", lease.subscription())
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(row -> new Undelivered(row.get(0, Long.class), row.get(1, Integer.class)))
        .toList();
  }

  private static Lease lease(Tuple row) {
    return new Lease(
        row.get("subscription_id", UUID.class),
        row.get("lease", UUID.class),
        row.get("position", Long.class),
        row.get("sequence", Integer.class),
        row.get("failures", Integer.class),
        row.get("failing_since", Instant.class));
  }
}

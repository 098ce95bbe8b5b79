package nl.datapeil.privacy.assessment.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/// Finds what falls due and was not told yet, and notes that it is told.
@ApplicationScoped
class ReminderRepository {
  private static final int MOST = 200;

  private static final String REVIEW =
      """
      select a.id, cast(a.review_on as text) as due from assessment a
      where a.status = 'IN_FORCE' and a.review_on between :first and :last
        and not exists (select from assessment_reminder r where r.subject = a.id
          and r.kind = :kind and r.due = cast(a.review_on as text))
      order by a.review_on, a.id limit :most\
      """;

  private static final String ADVICE =
      """
      select a.id, cast(cast(a.status_since at time zone 'UTC' as date) as text) as due from assessment a
      where a.status = 'ADVICE' and a.status_since < :before
        and not exists (select from assessment_reminder r where r.subject = a.id
          and r.kind = :kind and r.due = cast(cast(a.status_since at time zone 'UTC' as date) as text))
      order by a.status_since, a.id limit :most\
      """;

  private static final String OVERDUE =
      """
      select t.id, cast(t.due_on as text) as due, t.assessment_id from assessment_task t
      join assessment a on a.id = t.assessment_id
      where t.done_at is null and t.due_on < :today
        and a.status not in ('WITHDRAWN', 'REJECTED', 'SUPERSEDED')
        and not exists (select from assessment_reminder r where r.subject = t.id
          and r.kind = :kind and r.due = cast(t.due_on as text))
      order by t.due_on, t.id limit :most\
      """;

  private final Session database;

  ReminderRepository(Session database) {
    this.database = database;
  }

  List<Reminder> reviewsBetween(Reminder.Kind kind, LocalDate first, LocalDate last) {
    return find(REVIEW, kind, Map.of("first", first, "last", last))
        .map(row -> ofAssessment(kind, row))
        .toList();
  }

  List<Reminder> adviceAskedBefore(Instant before) {
    var kind = Reminder.Kind.ADVICE_WAITING;
    return find(ADVICE, kind, Map.of("before", before))
        .map(row -> ofAssessment(kind, row))
        .toList();
  }

  List<Reminder> overdue(LocalDate today) {
    var kind = Reminder.Kind.ACTION_POINT_OVERDUE;
    return find(OVERDUE, kind, Map.of("today", today))
        .map(row -> {
          var point = row.get(0, UUID.class);
          var due = row.get(1, String.class);
          var data = Map.of("due", due, "actionPoint", point.toString());
          return new Reminder(kind, point, due, row.get(2, UUID.class), data);
        })
        .toList();
  }

  private Stream<Tuple> find(String query, Reminder.Kind kind, Map<String, Object> values) {
    var asked = database.createNativeQuery(query, Tuple.class);
    values.forEach(asked::setParameter);
    return asked.setParameter("kind", kind.name()).setParameter("most", MOST).getResultStream();
  }

  /// False when another pod was first: it waits for that one, so exactly one of them is true.
  boolean note(Reminder reminder, Instant now) {
    return database
            .createNativeMutationQuery(
                "insert into assessment_reminder (subject, kind, due, given_at)"
                    + " values (:subject, :kind, :due, :now) on conflict do nothing")
            .setParameter("subject", reminder.subject())
            .setParameter("kind", reminder.kind().name())
            .setParameter("due", reminder.due())
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  private static Reminder ofAssessment(Reminder.Kind kind, Tuple row) {
    return Reminder.of(kind, row.get(0, UUID.class), row.get(1, String.class));
  }
}

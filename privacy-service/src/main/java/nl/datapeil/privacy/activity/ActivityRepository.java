package nl.datapeil.privacy.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.activity.terms.Status;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {
  private static final String APPROVED = " and v.approver is not null and v.withdrawer is null";

  /// Whoever changes it next waits for this transaction. To be asked before the activity is read;
  /// the row is locked by itself, as a version that came meanwhile would not be joined to it.
  Optional<Activity> toChange(UUID id) {
    getEntityManager()
        .createNativeQuery("select id from activity where id = :id for no key update", UUID.class)
        .setParameter("id", id)
        .getResultList();
    return findByIdOptional(id);
  }

  /// One statement, by primary key: it is on the path of every decision.
  Optional<ActivityVersion> currentVersion(UUID activity) {
    return getEntityManager()
        .createQuery(
            "select v from Activity a join a.current v where a.id = :id", ActivityVersion.class)
        .setParameter("id", activity)
        .getResultStream()
        .findFirst();
  }

  Optional<ActivityVersion> version(UUID activity, int number) {
    return versions(activity, " and number = :number")
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /// The newest first.
  List<ActivityVersion> versions(UUID activity, int before, int limit) {
    return versions(activity, " and number < :before order by number desc")
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }

  Optional<ActivityVersion> lastApproved(UUID activity) {
    return versions(activity, " and approver is not null order by number desc")
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /// All that were ever in force.
  List<ActivityVersion> approved(UUID activity) {
    return versions(activity, " and approver is not null").getResultList();
  }

  private TypedQuery<ActivityVersion> versions(UUID activity, String which) {
    return getEntityManager()
        .createQuery("from ActivityVersion where activityId = :id" + which, ActivityVersion.class)
        .setParameter("id", activity);
  }

  /// Whether what is to be approved holds work of this person: all versions since the last
  /// approved.
  boolean hasWorkOf(String person, UUID activity) {
    return getEntityManager()
            .createQuery(
                "select count(v) from ActivityVersion v where v.activityId = :id"
                    + " and v.author = :person and v.number > (select coalesce(max(a.number), 0)"
                    + " from ActivityVersion a where a.activityId = :id"
                    + " and a.approver is not null)",
                Long.class)
            .setParameter("id", activity)
            .setParameter("person", person)
            .getSingleResult()
        > 0;
  }

  List<ActivityVersion> covering(String dataset, @Nullable UUID after, int most) {
    return getEntityManager()
        .createQuery(
            "select v from Activity a join a.current v where a.id > :after"
                + " and function('covers_dataset', v.terms, :dataset) = true order by a.id",
            ActivityVersion.class)
        .setParameter("after", after == null ? new UUID(0, 0) : after)
        .setParameter("dataset", dataset)
        .setMaxResults(most)
        .getResultList();
  }

  /// Ids are time-ordered, so they double as the page cursor.
  List<Activity> page(ActivityFilter filter, boolean publicOnly, LocalDate today) {
    var where = new StringBuilder("from Activity a join fetch a.current v where 1 = 1");
    var values = new HashMap<String, Object>();
    if (filter.page().after() != null) {
      where.append(" and a.id > :after");
      values.put("after", filter.page().after());
    }
    if (publicOnly) {
      narrow(where, values, Status.APPROVED, today);
      where.append(" and function('is_confidential', v.terms, :today) = false");
    }
    if (filter.status() != null) {
      narrow(where, values, filter.status(), today);
    }
    if (filter.dataset() != null) {
      where.append(" and function('covers_dataset', v.terms, :dataset) = true");
      values.put("dataset", filter.dataset());
    }
    if (filter.words() != null) {
      where.append(" and function('speaks_of', v.terms, :words) = true");
      values.put("words", filter.words());
    }
    return find(where + " order by a.id", values).page(0, filter.page().limit()).list();
  }

  long countPublic(LocalDate today) {
    return getEntityManager()
        .createQuery(
            "select count(a) from Activity a join a.current v where v.approver is not null"
                + " and v.withdrawer is null and v.reviewOn >= :today"
                + " and function('is_confidential', v.terms, :today) = false",
            Long.class)
        .setParameter("today", today)
        .getSingleResult();
  }

  /// [Status#of], as a condition.
  private static void narrow(
      StringBuilder where, Map<String, Object> values, Status status, LocalDate today) {
    where.append(
        switch (status) {
          case DRAFT -> " and v.adviser is null";
          case ADVISED -> " and v.adviser is not null and v.approver is null";
          case APPROVED -> APPROVED + " and v.reviewOn >= :today";
          case EXPIRED -> APPROVED + " and v.reviewOn < :today";
          case WITHDRAWN -> " and v.withdrawer is not null";
        });
    if (status == Status.APPROVED || status == Status.EXPIRED) {
      values.put("today", today);
    }
  }
}

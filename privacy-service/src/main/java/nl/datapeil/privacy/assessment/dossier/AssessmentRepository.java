package nl.datapeil.privacy.assessment.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.privacy.assessment.workflow.Status;

@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {
  /// Whoever changes it next waits for this transaction.
  Optional<Assessment> toChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  void add(Object line) {
    getEntityManager().persist(line);
  }

  Optional<AssessmentVersion> version(UUID assessment, int number) {
    return versions(assessment, number, number).stream().findFirst();
  }

  /// In order, both ends included.
  List<AssessmentVersion> versions(UUID assessment, int from, int to) {
    return getEntityManager()
        .createQuery(
            "from AssessmentVersion where assessmentId = :id and number between :from and :to"
                + " order by number",
            AssessmentVersion.class)
        .setParameter("id", assessment)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /// Without what they say, the newest first.
  List<VersionRecord> versionsBefore(UUID assessment, int before, int limit) {
    return getEntityManager()
        .createQuery(
            "select new nl.datapeil.privacy.assessment.dossier.VersionRecord(v.number,"
                + " v.editorName, v.createdAt, v.why) from AssessmentVersion v"
                + " where v.assessmentId = :id and v.number < :before order by v.number desc",
            VersionRecord.class)
        .setParameter("id", assessment)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }

  Set<String> editors(UUID assessment) {
    return Set.copyOf(
        getEntityManager()
            .createQuery(
                "select distinct editor from AssessmentVersion where assessmentId = :id",
                String.class)
            .setParameter("id", assessment)
            .getResultList());
  }

  List<StepTaken> steps(UUID assessment) {
    return getEntityManager()
        .createQuery("from StepTaken where assessmentId = :id order by id", StepTaken.class)
        .setParameter("id", assessment)
        .getResultList();
  }

  /// The one that is to replace it, or did.
  Optional<UUID> successor(UUID assessment) {
    return find(
            "supersedes = ?1 and status not in (?2, ?3)",
            assessment,
            Status.WITHDRAWN,
            Status.REJECTED)
        .firstResultOptional()
        .map(Assessment::id);
  }

  /// Those that count or counted for this activity: one statement, it is on the path of decisions.
  List<Assessment> about(String activity) {
    return list("function('is_about', about, ?1) = true order by id", activity);
  }

  /// Ids are time-ordered, so they double as the page cursor.
  List<Assessment> page(AssessmentFilter filter, LocalDate today) {
    var where = new StringBuilder("1 = 1");
    var values = new HashMap<String, Object>();
    if (filter.page().after() != null) {
      where.append(" and id > :after");
      values.put("after", filter.page().after());
    }
    if (filter.status() != null) {
      narrow(where, values, filter.status(), today);
    }
    if (filter.definition() != null) {
      where.append(
          " and (definition = :definition"
              + " or concat(definition, ':', definitionVersion) = :definition)");
      values.put("definition", filter.definition());
    }
    if (filter.activity() != null) {
      where.append(" and function('is_about', about, :activity) = true");
      values.put("activity", filter.activity());
    }
    if (filter.words() != null) {
      where.append(" and function('is_said', id, :words) = true");
      values.put("words", filter.words());
    }
    return find(where + " order by id", values).page(0, filter.page().limit()).list();
  }

  /// [Status#on], as a condition.
  private static void narrow(
      StringBuilder where, Map<String, Object> values, Status status, LocalDate today) {
    where.append(" and status = :status");
    values.put("status", status == Status.REVIEW_DUE ? Status.IN_FORCE : status);
    if (status == Status.IN_FORCE || status == Status.REVIEW_DUE) {
      where.append(
          status == Status.IN_FORCE ? " and reviewOn >= :today" : " and reviewOn < :today");
      values.put("today", today);
    }
  }
}

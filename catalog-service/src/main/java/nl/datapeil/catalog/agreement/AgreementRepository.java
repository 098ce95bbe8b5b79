package nl.datapeil.catalog.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {
  private static final String SIGNED =
      "status = nl.datapeil.catalog.agreement.Agreement$Status.SIGNED and ";

  Optional<Agreement> findForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Agreement> page(AgreementWish wish, LocalDate today, UUID after, int size) {
    var conditions = new ArrayList<>(List.of("id > :after"));
    var values = new HashMap<String, Object>(Map.of("after", after));
    if (wish.dataset() != null) {
      conditions.add("exists (select 1 from a.datasets d where d.dataset = :dataset)");
      values.put("dataset", wish.dataset());
    }
    if (wish.partner() != null) {
      conditions.add("partnerId = :partner");
      values.put("partner", wish.partner());
    }
    if (wish.state() != null) {
      conditions.add(condition(wish.state()));
      if (usesToday(wish.state())) {
        values.put("today", today);
      }
    }
    return find(
            "from Agreement a where " + String.join(" and ", conditions) + " order by id", values)
        .page(0, size)
        .list();
  }

  /// Those in force on this day about any of these datasets.
  List<Agreement> inForce(Collection<UUID> datasets, LocalDate day) {
    return list(
        "from Agreement a where "
            + condition(AgreementState.IN_FORCE)
            + " and exists (select 1 from a.datasets d where d.dataset in :datasets) order by id",
        Map.of("today", day, "datasets", datasets));
  }

  List<Agreement> forActivity(String activity, int most) {
    return find("processingActivity = ?1 order by id", activity).page(0, most).list();
  }

  private static boolean usesToday(AgreementState state) {
    return state != AgreementState.DRAFT && state != AgreementState.TERMINATED;
  }

  private static String condition(AgreementState state) {
    return switch (state) {
      case DRAFT -> "status = nl.datapeil.catalog.agreement.Agreement$Status.DRAFT";
      case TERMINATED -> "status = nl.datapeil.catalog.agreement.Agreement$Status.TERMINATED";
      case PLANNED -> SIGNED + "validFrom > :today";
      case EXPIRED -> SIGNED + "validUntil < :today";
      case IN_FORCE ->
          SIGNED + "validFrom <= :today and (validUntil is null or validUntil >= :today)";
    };
  }
}

package nl.datapeil.catalog.accessrequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.catalog.accessrequest.request.AccessWish;
import nl.datapeil.kit.identity.Caller;

/// Requests and their history. Who may see a request is part of every query for a list.
@ApplicationScoped
class AccessRequestRepository implements PanacheRepositoryBase<AccessRequest, UUID> {
  private static final String OWNED =
      """
      select 1 from stewardship_assignment a
      where a.dataset_id = d.dataset_id and a.role = 'OWNER'
        and a.valid_from <= :today and (a.valid_until is null or a.valid_until >= :today)
      """;

  /// A dataset of the request that the caller decides about: as its owner, or as a steward when
  /// nobody else than the requester owns it.
  private static final String DECIDES =
      """
      r.requester_id <> :me and exists (
        select 1 from access_request_dataset d where d.request_id = r.id %s and (
          exists (OWNED and a.person = :name)
          or (:steward and not exists (OWNED and a.person <> r.requester_name))))
      """
          .replace("OWNED", OWNED);

  private static final String STATE =
      """
      case when r.status = 'GRANTED' and r.granted_until < :today then 'EXPIRED'
           when r.status = 'SUBMITTED' and r.valid_until < :today then 'EXPIRED'
           else r.status end
      """;

  Optional<AccessRequest> findForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  void add(AccessEvent event) {
    getEntityManager().persist(event);
  }

  List<AccessEvent> history(UUID request) {
    return getEntityManager()
        .createQuery(
            "from AccessEvent where requestId = :request order by at, id", AccessEvent.class)
        .setParameter("request", request)
        .getResultList();
  }

  List<AccessRequest> page(
      AccessWish wish, Caller.Known caller, LocalDate today, UUID after, int size) {
    var values = new HashMap<String, Object>();
    var conditions = new ArrayList<>(List.of("r.id > :after"));
    values.put("after", after);
    conditions.add(seenBy(wish.view(), caller, values, today));
    if (wish.state() != null) {
      conditions.add(STATE + " = :state");
      values.put("state", wish.state().name());
      values.put("today", today);
    }
    if (wish.dataset() != null) {
      conditions.add(
          "exists (select 1 from access_request_dataset d where d.request_id = r.id"
              + " and d.dataset_id = :dataset)");
      values.put("dataset", wish.dataset());
    }
    return byIds(ids(conditions, values, size));
  }

  /// Those that rest on this processing activity and that the caller may see.
  List<AccessRequest> restingOn(String activity, Caller.Known caller, LocalDate today, int size) {
    var values = new HashMap<String, Object>();
    values.put("activity", activity);
    var seen = seenBy(AccessWish.View.ALL, caller, values, today);
    return byIds(
        ids(
            List.of("(r.covered_by = :activity or r.processing_activity = :activity)", seen),
            values,
            size));
  }

  /// Locks some whose time is over, skipping what another pod has locked.
  List<AccessRequest> overdue(LocalDate today, int size) {
    var found =
        getEntityManager()
            .createNativeQuery(
                "select r.id from access_request r where r.status in ('SUBMITTED', 'GRANTED') and "
                    + STATE
                    + " = 'EXPIRED' order by r.id limit :size for update skip locked",
                UUID.class)
            .setParameter("today", today)
            .setParameter("size", size)
            .getResultList();
    return byIds(uuids(found));
  }

  private static String seenBy(
      AccessWish.View view, Caller.Known caller, Map<String, Object> values, LocalDate today) {
    if (view == AccessWish.View.ALL && Deciders.seesAll(caller)) {
      return "true";
    }
    values.put("me", caller.id());
    if (view == AccessWish.View.MINE) {
      return "r.requester_id = :me";
    }
    values.put("name", caller.name());
    values.put("steward", caller.hasRole("steward"));
    values.put("today", today);
    return view == AccessWish.View.ALL
        ? "(r.requester_id = :me or (" + DECIDES.formatted("") + "))"
        : "r.status = 'SUBMITTED' and r.valid_until >= :today and "
            + DECIDES.formatted("and d.approved_by is null");
  }

  private List<UUID> ids(List<String> conditions, Map<String, Object> values, int size) {
    var query =
        getEntityManager()
            .createNativeQuery(
                "select r.id from access_request r where "
                    + String.join(" and ", conditions)
                    + " order by r.id",
                UUID.class)
            .setMaxResults(size);
    values.forEach(query::setParameter);
    return uuids(query.getResultList());
  }

  private static List<UUID> uuids(List<?> rows) {
    return rows.stream().map(UUID.class::cast).toList();
  }

  private List<AccessRequest> byIds(List<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
  }
}

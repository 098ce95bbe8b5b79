package nl.datapeil.catalog.datarequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Questions and the votes for them.
@ApplicationScoped
class DataRequestRepository implements PanacheRepositoryBase<DataRequest, UUID> {
  Optional<DataRequest> findForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<DataRequest> page(DataRequestWish wish, UUID after, int size) {
    var conditions = new ArrayList<>(List.of("id > :after"));
    var values = new HashMap<String, Object>(Map.of("after", after));
    if (wish.status() != null) {
      conditions.add("status = :status");
      values.put("status", wish.status());
    }
    if (wish.valueKind() != null) {
      conditions.add("valueKind = :kind");
      values.put("kind", wish.valueKind());
    }
    if (!wish.words().isEmpty()) {
      conditions.add("position(lower(:words) in lower(question)) > 0");
      values.put("words", wish.words());
    }
    return find(String.join(" and ", conditions) + " order by id", values).page(0, size).list();
  }

  void vote(UUID request, String voter, Instant now) {
    getEntityManager()
        .createNativeQuery(
            "insert into data_request_vote (request_id, voter, at) values (:request, :voter, :at)"
                + " on conflict do nothing")
        .setParameter("request", request)
        .setParameter("voter", voter)
        .setParameter("at", now)
        .executeUpdate();
  }

  void unvote(UUID request, String voter) {
    getEntityManager()
        .createNativeQuery(
            "delete from data_request_vote where request_id = :request and voter = :voter")
        .setParameter("request", request)
        .setParameter("voter", voter)
        .executeUpdate();
  }

  /// The votes for each of these questions; one without any is left out.
  Map<UUID, Votes> votes(List<UUID> requests, String voter) {
    var votes = new HashMap<UUID, Votes>();
    if (requests.isEmpty()) {
      return votes;
    }
    var rows =
        getEntityManager()
            .createNativeQuery(
                "select request_id as id, count(*) as votes, bool_or(voter = :voter) as mine"
                    + " from data_request_vote where request_id in (:requests)"
                    + " group by request_id",
                Tuple.class)
            .setParameter("voter", voter)
            .setParameter("requests", requests)
            .getResultList();
    for (var row : rows) {
      if (row instanceof Tuple vote) {
        votes.put(
            vote.get("id", UUID.class),
            new Votes(vote.get("votes", Long.class), vote.get("mine", Boolean.class)));
      }
    }
    return votes;
  }
}

package nl.datapeil.catalog.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.catalog.term.Status;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Reads the views over what is and what was. `everything` is staff's sight; others see a state
/// that was published then, of an entry that is published now.
@ApplicationScoped
class HistoryRepository {
  private static final String SEEN =
      """
       (:everything or (s.status = 'PUBLISHED'
         and exists (select from entry e where e.id = s.id and e.status = 'PUBLISHED')))
      """;
  private static final String AT = " s.valid_from <= :at and (s.ends is null or s.ends > :at) ";
  private static final UUID OWN = new UUID(0, 0);

  private final Session database;

  HistoryRepository(Session database) {
    this.database = database;
  }

  /// A node that several entries of one source share; the nil UUID is our own.
  record SharedNode(UUID source, String name) {}

  /// A shared node as it was, packed.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record SharedThen(SharedNode node, byte[] graph) {}

  Optional<State> at(UUID id, Instant at, boolean everything) {
    return database
        .createNativeQuery(
            "select * from entry_state s where s.id = :id and" + AT + "and" + SEEN, Tuple.class)
        .setParameter("id", id)
        .setParameter("at", at)
        .setParameter("everything", everything)
        .getResultList()
        .stream()
        .map(HistoryRepository::state)
        .findFirst();
  }

  Optional<State> version(UUID id, int version, boolean everything) {
    return database
        .createNativeQuery(
            "select * from entry_state s where s.id = :id and s.version = :version and" + SEEN,
            Tuple.class)
        .setParameter("id", id)
        .setParameter("version", version)
        .setParameter("everything", everything)
        .getResultList()
        .stream()
        .map(HistoryRepository::state)
        .findFirst();
  }

  /// Newest first, below the version `before`. What made a version is in the log.
  List<Version> versions(UUID id, int before, int limit, boolean everything) {
    return database
        .createNativeQuery(
            """
            select s.version, s.status, s.valid_from, s.ends, s.digest, c.action, c.by, c.reason
            from entry_validity s
            left join lateral (select action, by, reason from change
                               where subject = s.id and version = s.version
                               order by seq limit 1) c on true
            where s.id = :id and s.version < :before and
            """
                + SEEN
                + " order by s.version desc limit :limit",
            Tuple.class)
        .setParameter("id", id)
        .setParameter("before", before)
        .setParameter("limit", limit)
        .setParameter("everything", everything)
        .getResultList()
        .stream()
        .map(row -> version(row, everything))
        .toList();
  }

  /// All entries as they were, in the order of their ids, after one of them.
  List<State> allAt(Instant at, UUID after, int limit, boolean everything) {
    return database
        .createNativeQuery(
            "select * from entry_state s where s.id > :after and"
                + AT
                + "and"
                + SEEN
                + "order by s.id limit :limit",
            Tuple.class)
        .setParameter("at", at)
        .setParameter("after", after)
        .setParameter("limit", limit)
        .setParameter("everything", everything)
        .getResultList()
        .stream()
        .map(HistoryRepository::state)
        .toList();
  }

  List<Changed> between(Instant from, Instant until, UUID after, int limit, boolean everything) {
    return database
        .createNativeQuery(
            """
            with a as (select * from entry_validity s where s.id > :after and %1$s and %2$s),
                 b as (select * from entry_validity s where s.id > :after and %3$s and %2$s)
            select coalesce(a.id, b.id) as id, coalesce(b.kind, a.kind) as kind,
                   coalesce(b.iri, a.iri) as iri, a.version as before, b.version as after
            from a full join b on a.id = b.id
            where a.version is distinct from b.version
            order by 1 limit :limit
            """
                .formatted(AT.replace(":at", ":since"), SEEN, AT.replace(":at", ":until")),
            Tuple.class)
        .setParameter("since", from)
        .setParameter("until", until)
        .setParameter("after", after)
        .setParameter("limit", limit)
        .setParameter("everything", everything)
        .getResultList()
        .stream()
        .map(HistoryRepository::changed)
        .toList();
  }

  /// Packed graphs of shared nodes as they were; one that is younger is left out.
  Map<SharedNode, byte[]> sharedAt(Set<SharedNode> nodes, Instant at) {
    var found = new HashMap<SharedNode, byte[]>();
    if (nodes.isEmpty()) {
      return found;
    }
    var ordered = List.copyOf(nodes);
    database
        .createNativeQuery(
            """
            with wanted (source_id, node) as (select * from unnest(:sources, :nodes))
            select source_id, node, graph
            from shared_node join wanted using (source_id, node)
            where changed_at <= :at
            union all
            select source_id, node, graph
            from shared_node_history join wanted using (source_id, node)
            where valid_from <= :at and valid_until > :at
            """,
            Tuple.class)
        .setParameter(
            "sources", ordered.stream().map(SharedNode::source).toArray(UUID[]::new), UUID[].class)
        .setParameter(
            "nodes", ordered.stream().map(SharedNode::name).toArray(String[]::new), String[].class)
        .setParameter("at", at)
        .getResultList()
        .forEach(row ->
            found.put(
                new SharedNode(row.get(0, UUID.class), row.get(1, String.class)),
                row.get(2, byte[].class)));
    return found;
  }

  /// All shared nodes as they were, in the order of their sources and names, after one of them.
  List<SharedThen> allSharedAt(Instant at, SharedNode after, int limit) {
    return database
        .createNativeQuery(
            """
            select source_id, node, graph from (
              select source_id, node, graph from shared_node where changed_at <= :at
              union all
              select source_id, node, graph from shared_node_history
              where valid_from <= :at and valid_until > :at
            ) as every_node
            where (source_id, node) > (:source, :node) order by source_id, node limit :limit
            """,
            Tuple.class)
        .setParameter("at", at)
        .setParameter("source", after.source())
        .setParameter("node", after.name())
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(row ->
            new SharedThen(
                new SharedNode(row.get(0, UUID.class), row.get(1, String.class)),
                row.get(2, byte[].class)))
        .toList();
  }

  private static Changed changed(Tuple row) {
    var before = row.get("before", Integer.class);
    var after = row.get("after", Integer.class);
    return new Changed(
        row.get("id", UUID.class),
        Kind.valueOf(row.get("kind", String.class)),
        URI.create(row.get("iri", String.class)),
        before == null
            ? Changed.How.ADDED
            : after == null ? Changed.How.REMOVED : Changed.How.CHANGED,
        before,
        after);
  }

  private static Version version(Tuple row, boolean everything) {
    return new Version(
        row.get("version", Integer.class),
        Status.valueOf(row.get("status", String.class)),
        row.get("valid_from", Instant.class),
        row.get("ends", Instant.class),
        row.get("action", String.class),
        row.get("digest", String.class),
        everything ? row.get("by", String.class) : null,
        everything ? row.get("reason", String.class) : null);
  }

  private static State state(Tuple row) {
    var source = row.<@Nullable UUID>get("source_id", UUID.class);
    return new State(
        row.get("id", UUID.class),
        row.get("version", Integer.class),
        Kind.valueOf(row.get("kind", String.class)),
        row.get("iri", String.class),
        Status.valueOf(row.get("status", String.class)),
        source == null ? OWN : source,
        row.get("governance", String.class),
        row.get("typed", String.class),
        row.get("graph", byte[].class),
        List.of(row.get("shared", String[].class)),
        row.get("digest", String.class),
        row.get("valid_from", Instant.class),
        row.get("ends", Instant.class));
  }
}

package nl.datapeil.catalog.lineage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.catalog.Sight;

/// The chain is walked by one recursive query. `union` drops what was seen at the same distance and
/// the depth is bounded, so circles and diamonds end it.
@ApplicationScoped
class LineageRepository implements PanacheRepositoryBase<Lineage, UUID> {
  /// The steps of a chain that are read; one with so many may have more.
  static final int MOST = 2_000;

  private static final String WALK =
      """
      with recursive chain (output, input, uri, distance) as (
          select l.dataset_id, l.input_id, l.uri, 1
          from lineage_input l where START = :dataset and SEEN
          union
          select l.dataset_id, l.input_id, l.uri, c.distance + 1
          from chain c join lineage_input l on NEXT where c.distance < :depth and SEEN
      )
      select c.output, o.iri as output_uri, o.name as output_name, c.input, coalesce(i.iri, c.uri) as input_uri,
             i.name as input_name, min(c.distance) as distance
      from chain c join entry o on o.id = c.output left join entry i on i.id = c.input
      group by c.output, o.iri, o.name, c.input, coalesce(i.iri, c.uri), i.name
      order by distance, output_uri, input_uri
      limit :most
      """;

  private static final String SEEN =
      """
      (:everything or (
          exists (select from entry o where o.id = l.dataset_id and o.status = 'PUBLISHED')
          and (exists (select from entry i where i.id = l.input_id and i.status = 'PUBLISHED')
               or (l.input_id is null and not starts_with(l.uri, :home)))))
      """;

  Optional<Lineage> findForChange(UUID dataset) {
    return findByIdOptional(dataset, LockModeType.PESSIMISTIC_WRITE);
  }

  /// As with the stewardship of a dataset: version 0 is empty, and belongs to whoever comes first.
  void begin(UUID dataset, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into lineage (dataset_id, version, updated_at, updated_by)
            values (:dataset, 0, :now, '') on conflict do nothing
            """)
        .setParameter("dataset", dataset)
        .setParameter("now", now)
        .executeUpdate();
  }

  /// What the dataset was made from, the nearest first.
  List<Step> upstream(UUID dataset, int depth, Sight sight, String home) {
    return walk("l.dataset_id", "c.input", dataset, depth, sight, home);
  }

  /// What was made from the dataset, the nearest first.
  List<Step> downstream(UUID dataset, int depth, Sight sight, String home) {
    return walk("l.input_id", "c.output", dataset, depth, sight, home);
  }

  /// At the first step the end `near` is the dataset, then it is the end `far` of the step before.
  private List<Step> walk(
      String near, String far, UUID dataset, int depth, Sight sight, String home) {
    var sql = WALK.replace("START", near).replace("NEXT", near + " = " + far).replace("SEEN", SEEN);
    Stream<?> rows =
        getEntityManager()
            .createNativeQuery(sql, Tuple.class)
            .setParameter("dataset", dataset)
            .setParameter("depth", depth)
            .setParameter("everything", sight == Sight.EVERYTHING)
            .setParameter("home", home)
            .setParameter("most", MOST)
            .getResultStream();
    return rows.map(Tuple.class::cast).map(LineageRepository::step).toList();
  }

  private static Step step(Tuple row) {
    return new Step(node(row, "output"), node(row, "input"), row.get("distance", Integer.class));
  }

  private static Step.Node node(Tuple row, String end) {
    return new Step.Node(
        row.get(end, UUID.class),
        row.get(end + "_uri", String.class),
        row.get(end + "_name", String.class));
  }
}

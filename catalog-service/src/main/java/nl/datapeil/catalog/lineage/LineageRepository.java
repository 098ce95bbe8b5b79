package nl.datapeil.catalog.lineage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.catalog.Sight;

/// The chain is walked by one recursive query. `union` drops what was seen at the same distance and
/// the depth is bounded, so circles and diamonds end it.
@ApplicationScoped
class LineageRepository implements PanacheRepositoryBase<Lineage, UUID> {
  /// One more than are shown of a chain.
  static final int MOST = 2_000;

  private static final String WALK =
      """
      with recursive made as (
          select l.dataset_id as output, l.input_id as input, l.uri
          from lineage_input l
          join entry o on o.id = l.dataset_id
          left join entry i on i.id = l.input_id
          where :everything
             or (o.status = 'PUBLISHED'
                 and (i.status = 'PUBLISHED' or (l.input_id is null and not starts_with(l.uri, :home))))
      ), chain (output, input, uri, distance) as (
          select output, input, uri, 1 from made where START = :dataset
          union
          select m.output, m.input, m.uri, c.distance + 1
          from chain c join made m on NEXT where c.distance < :depth
      )
      select c.output, o.iri as output_uri, o.name as output_name, c.input, coalesce(i.iri, c.uri) as input_uri,
             i.name as input_name, min(c.distance) as distance
      from chain c join entry o on o.id = c.output left join entry i on i.id = c.input
      group by c.output, o.iri, o.name, c.input, coalesce(i.iri, c.uri), i.name
      order by distance, output_uri, input_uri
      limit :most
      """;

  Optional<Lineage> findForChange(UUID dataset) {
    return findByIdOptional(dataset, LockModeType.PESSIMISTIC_WRITE);
  }

  /// What the dataset was made from, the nearest first.
  List<Step> upstream(UUID dataset, int depth, Sight sight, String home) {
    var sql = WALK.replace("START", "output").replace("NEXT", "m.output = c.input");
    return walk(sql, dataset, depth, sight, home);
  }

  /// What was made from the dataset, the nearest first.
  List<Step> downstream(UUID dataset, int depth, Sight sight, String home) {
    var sql = WALK.replace("START", "input").replace("NEXT", "m.input = c.output");
    return walk(sql, dataset, depth, sight, home);
  }

  private List<Step> walk(String sql, UUID dataset, int depth, Sight sight, String home) {
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

package nl.datapeil.catalog.quality.keeping;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.catalog.Database;
import nl.datapeil.catalog.entry.graph.SharedNodes;
import nl.datapeil.catalog.quality.score.Dimension;
import nl.datapeil.catalog.quality.score.Metric;

/// The table of scores, and the datasets they are made from.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ScoreRows {
  private static final String STORED =
      """
      select id, version, access = 'OPEN', typed, graph, source_id, shared from entry
      where kind = 'DATASET' and id = any (?)
      """;
  private static final String NEXT =
      "select id from entry where kind = 'DATASET' and id > ? order by id limit ?";

  /// A dataset that was deleted meanwhile is not stored, one whose score is the same not written.
  private static final String STORE =
      """
      insert into quality as old (dataset_id, version, score, measured, points, rating, lacking, completeness, due, broken,
        publisher, publisher_name, urls, computed_at)
      select id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from entry where id = ?
      on conflict (dataset_id) do update
      set version = excluded.version, score = excluded.score, measured = excluded.measured, points = excluded.points,
        rating = excluded.rating, lacking = excluded.lacking, completeness = excluded.completeness, due = excluded.due,
        broken = excluded.broken, publisher = excluded.publisher, publisher_name = excluded.publisher_name,
        urls = excluded.urls, computed_at = excluded.computed_at
      where (old.version, old.score, old.measured, old.points, old.lacking, old.completeness, old.due, old.broken,
          old.publisher, old.publisher_name, old.urls)
        is distinct from (excluded.version, excluded.score, excluded.measured, excluded.points, excluded.lacking,
          excluded.completeness, excluded.due, excluded.broken, excluded.publisher, excluded.publisher_name, excluded.urls)
      """;

  private final Database database;
  private final ObjectMapper json;

  ScoreRows(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  List<UUID> after(UUID last, int most) {
    return database.list(
        NEXT,
        to -> {
          to.setObject(1, last);
          to.setInt(2, most);
        },
        row -> row.getObject(1, UUID.class));
  }

  /// Without those that cannot be read.
  List<Stored> stored(Collection<UUID> ids) {
    return database.list(STORED, to -> to.setArray(1, array(to, "uuid", ids)), this::read).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Stored> read(ResultSet row) throws SQLException {
    var id = row.getObject(1, UUID.class);
    try {
      return Optional.of(
          new Stored(
              id,
              row.getInt(2),
              row.getBoolean(3),
              json.readTree(row.getString(4)),
              row.getBytes(5),
              requireNonNullElse(row.getObject(6, UUID.class), SharedNodes.OWN),
              Arrays.asList((String[]) row.getArray(7).getArray())));
    } catch (JsonProcessingException e) {
      Log.errorf(e, "Dataset %s holds no typed description", id);
      return Optional.empty();
    }
  }

  void store(List<Scored> all, Instant now) {
    database.changeMany(
        STORE,
        to -> {
          for (var one : all) {
            bind(to, one, now);
            to.addBatch();
          }
        });
  }

  private static void bind(PreparedStatement to, Scored one, Instant now) throws SQLException {
    var assessment = one.assessment();
    to.setInt(1, one.version());
    to.setInt(2, assessment.score());
    to.setInt(3, assessment.measured());
    var points = Arrays.stream(Dimension.values()).map(assessment::points).toList();
    to.setArray(4, array(to, "int2", points));
    to.setString(5, assessment.rating().name());
    to.setArray(6, array(to, "text", assessment.lacking().stream().map(Metric::id).toList()));
    to.setInt(7, one.completeness());
    to.setObject(8, one.due());
    to.setInt(9, one.broken());
    to.setString(10, one.publisher());
    to.setString(11, one.publisherName());
    to.setArray(12, array(to, "text", one.urls()));
    to.setObject(13, now.atOffset(ZoneOffset.UTC));
    to.setObject(14, one.dataset());
  }

  private static Array array(PreparedStatement to, String type, Collection<?> values)
      throws SQLException {
    return to.getConnection().createArrayOf(type, values.toArray());
  }
}

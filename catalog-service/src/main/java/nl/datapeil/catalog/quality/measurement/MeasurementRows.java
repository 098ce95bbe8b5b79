package nl.datapeil.catalog.quality.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.Database;
import org.jspecify.annotations.Nullable;

/// The table of measurements.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MeasurementRows {
  /// How many of each metric and column are kept, newest first.
  static final int KEPT = 400;

  private static final String COLUMNS =
      "id, metric, known, column_name, datatype, value, unit, computed_at";

  /// What a reader may see of it: dataset, everything, whether the data are open, known metrics of
  /// the whole, open columns.
  private static final String VISIBLE =
      """
      dataset_id = ? and (? or case when column_name is null then ? or (known and ?) else column_name = any (?) end)
      """;

  private static final String LATEST =
      "select "
          + COLUMNS
          + " from quality_measurement where newest and "
          + VISIBLE
          + " order by metric, column_name nulls first";
  private static final String PAGE =
      "select "
          + COLUMNS
          + " from quality_measurement where "
          + VISIBLE
          + """
           and (?::text is null or metric = ?) and (?::text is null or column_name = ?) and id > ?
          order by id limit ?
          """;
  private static final String SAME_TIMES =
      "select "
          + COLUMNS
          + " from quality_measurement where dataset_id = ? and series = any (?) and computed_at ="
          + " any (?)";
  private static final String STORE =
      """
      insert into quality_measurement (id, dataset_id, metric, known, column_name, datatype, value, unit, computed_at,
        received_at, received_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict on constraint quality_measurement_once do update
      set datatype = excluded.datatype, value = excluded.value, unit = excluded.unit,
        received_at = excluded.received_at, received_by = excluded.received_by
      """;
  private static final String KEPT_SINCE =
      """
      select series, min(computed_at) from quality_measurement where dataset_id = ? and series = any (?)
      group by series having count(*) >= ?
      """;
  private static final String PRUNE =
      """
      delete from quality_measurement where id in (
        select id from (
          select id, row_number() over (partition by series order by computed_at desc) as place
          from quality_measurement where dataset_id = ? and series = any (?)) as placed
        where place > ?)
      """;

  /// The mark leaves the one before first: there is never more than one.
  private static final String UNMARK =
      """
      update quality_measurement m set newest = false
      where dataset_id = ? and series = any (?) and newest and exists (
        select from quality_measurement later
        where later.dataset_id = m.dataset_id and later.series = m.series and later.computed_at > m.computed_at)
      """;

  private static final String MARK =
      """
      update quality_measurement m set newest = true
      from (
        select dataset_id, series, max(computed_at) as at from quality_measurement
        where dataset_id = ? and series = any (?) group by 1, 2) as last
      where (m.dataset_id, m.series, m.computed_at) = (last.dataset_id, last.series, last.at) and not newest
      """;
  private static final String SERIES =
      "select count(*) from quality_measurement where dataset_id = ? and newest";
  private static final String NEWEST_DATA =
      """
      select dataset_id, value from quality_measurement
      where dataset_id = any (?) and metric = 'LAST_DATA_AT' and column_name is null and newest
      """;

  private final Database database;

  MeasurementRows(Database database) {
    this.database = database;
  }

  /// The newest of each metric and column.
  List<Measurement> latest(Seen seen) {
    return database.list(LATEST, to -> seen.bind(to, 1), MeasurementRows::read);
  }

  List<Measurement> page(
      Seen seen, @Nullable String metric, @Nullable String column, UUID after, int size) {
    return database.list(
        PAGE,
        to -> {
          var next = seen.bind(to, 1);
          to.setString(next, metric);
          to.setString(next + 1, metric);
          to.setString(next + 2, column);
          to.setString(next + 3, column);
          to.setObject(next + 4, after);
          to.setInt(next + 5, size);
        },
        MeasurementRows::read);
  }

  /// Whoever adds to a dataset waits for the one before, until the end of the transaction.
  void claim(UUID dataset) {
    database.list(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        to -> to.setString(1, "measurements of " + dataset),
        _ -> true);
  }

  /// What is there of the same series and times.
  List<Measurement> like(UUID dataset, List<Measurement> measurements) {
    var times =
        measurements.stream().map(Measurement::computedAt).distinct().map(MeasurementRows::offset);
    return database.list(
        SAME_TIMES,
        to -> {
          bind(to, dataset, measurements);
          to.setArray(3, to.getConnection().createArrayOf("timestamptz", times.toArray()));
        },
        MeasurementRows::read);
  }

  /// The time of the oldest that is kept, of those series of which no more are.
  Map<String, Instant> keptSince(UUID dataset, List<Measurement> measurements) {
    var since = new HashMap<String, Instant>();
    database.list(
        KEPT_SINCE,
        to -> {
          bind(to, dataset, measurements);
          to.setInt(3, KEPT);
        },
        row -> since.put(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()));
    return since;
  }

  void store(UUID dataset, List<Measurement> measurements, Instant now, String by) {
    database.changeMany(
        STORE,
        to -> {
          for (var one : measurements) {
            to.setObject(1, one.id());
            to.setObject(2, dataset);
            to.setString(3, one.metric());
            to.setBoolean(4, one.known());
            to.setString(5, one.column());
            to.setString(6, one.datatype().name());
            to.setString(7, one.value());
            to.setString(8, one.unit());
            to.setObject(9, offset(one.computedAt()));
            to.setObject(10, offset(now));
            to.setString(11, by);
            to.addBatch();
          }
        });
  }

  /// To be done after these were stored: forgets the oldest and marks the newest of their series.
  void settle(UUID dataset, List<Measurement> measurements) {
    database.change(UNMARK, to -> bind(to, dataset, measurements));
    database.change(MARK, to -> bind(to, dataset, measurements));
    database.change(
        PRUNE,
        to -> {
          bind(to, dataset, measurements);
          to.setInt(3, KEPT);
        });
  }

  private static void bind(PreparedStatement to, UUID dataset, List<Measurement> measurements)
      throws SQLException {
    var series = measurements.stream().map(Measurement::series).distinct().toArray();
    to.setObject(1, dataset);
    to.setArray(2, to.getConnection().createArrayOf("text", series));
  }

  /// How many metrics of how many columns there are.
  long series(UUID dataset) {
    return database.list(SERIES, to -> to.setObject(1, dataset), row -> row.getLong(1)).getFirst();
  }

  /// The newest data of each dataset that has such a measurement.
  List<NewestData> newestData(Collection<UUID> datasets) {
    return database.list(
        NEWEST_DATA,
        to -> to.setArray(1, to.getConnection().createArrayOf("uuid", datasets.toArray())),
        row -> new NewestData(row.getObject(1, UUID.class), Instant.parse(row.getString(2))));
  }

  private static Measurement read(ResultSet row) throws SQLException {
    var at = Database.instant(row, 8);
    return new Measurement(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getBoolean(3),
        row.getString(4),
        Datatype.valueOf(row.getString(5)),
        row.getString(6),
        row.getString(7),
        at == null ? Instant.EPOCH : at);
  }

  private static OffsetDateTime offset(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}

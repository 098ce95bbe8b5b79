package nl.datapeil.catalog.quality.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.catalog.Database;
import nl.datapeil.catalog.quality.measurement.MeasurementService;
import org.jspecify.annotations.Nullable;

/// How far scoring is, and what comes next.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ScanRows {
  /// Whoever has this row is the only one who scores, until the end of the transaction.
  private static final String CLAIM =
      "select method, sweep, seq from quality_scan for update skip locked";

  private static final String NEWS =
      """
      select seq, case when kind in ('dataset', ?) then subject end from change where seq > ? order by seq limit ?
      """;

  /// Links of which another outcome was found, each with the datasets that point to it, from the
  /// place where the last look ended; an outcome that is being stored just now comes later.
  private static final String POINTING =
      """
      select link.changed_at, link.url, coalesce(dataset_id, '00000000-0000-0000-0000-000000000000') as dataset
      from link_check link
        left join lateral (select dataset_id from quality where urls @> array[link.url]) as pointing on true
      where (link.changed_at, link.url)
          >= ((select changed_at from quality_scan), (select changed_url from quality_scan))
        and (link.changed_at, link.url, coalesce(dataset_id, '00000000-0000-0000-0000-000000000000'))
          > ((select changed_at from quality_scan), (select changed_url from quality_scan),
            (select pointing from quality_scan))
        and link.changed_at <= now() - ? * interval '1 millisecond'
      order by link.changed_at, link.url, dataset limit ?
      """;

  private final Database database;

  ScanRows(Database database) {
    this.database = database;
  }

  record Place(String method, @Nullable UUID sweep, long seq) {}

  record News(long seq, @Nullable UUID dataset) {}

  /// A link and a dataset that points to it; nil when none does.
  record Pointing(OffsetDateTime changedAt, String url, UUID dataset) {}

  /// Empty when somebody else is at it.
  Optional<Place> claim() {
    return database
        .list(
            CLAIM,
            _ -> {},
            row -> new Place(row.getString(1), row.getObject(2, UUID.class), row.getLong(3)))
        .stream()
        .findFirst();
  }

  /// Begins a round past all datasets; what changes meanwhile is in the log after its present end.
  void begin(String method) {
    database.change(
        """
        update quality_scan set method = ?, sweep = '00000000-0000-0000-0000-000000000000',
          seq = (select coalesce(max(seq), 0) from change)
        """,
        to -> to.setString(1, method));
  }

  void swept(@Nullable UUID last) {
    database.change("update quality_scan set sweep = ?", to -> to.setObject(1, last));
  }

  List<News> news(long seq, int most) {
    return database.list(
        NEWS,
        to -> {
          to.setString(1, MeasurementService.KIND);
          to.setLong(2, seq);
          to.setInt(3, most);
        },
        row -> new News(row.getLong(1), row.getObject(2, UUID.class)));
  }

  void read(long seq) {
    database.change("update quality_scan set seq = ?", to -> to.setLong(1, seq));
  }

  List<Pointing> pointing(Duration settle, int most) {
    return database.list(
        POINTING,
        to -> {
          to.setLong(1, settle.toMillis());
          to.setInt(2, most);
        },
        row ->
            new Pointing(
                row.getObject(1, OffsetDateTime.class),
                row.getString(2),
                row.getObject(3, UUID.class)));
  }

  void looked(Pointing last) {
    database.change(
        "update quality_scan set changed_at = ?, changed_url = ?, pointing = ?",
        to -> {
          to.setObject(1, last.changedAt());
          to.setString(2, last.url());
          to.setObject(3, last.dataset());
        });
  }
}

package nl.datapeil.catalog.harvest.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.Types;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.datapeil.catalog.Database;

/// The table of links and what is known of them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LinkRows {
  /// The URLs of distributions in entries that changed since the last look. A description that
  /// cannot be read keeps no others waiting.
  private static final String COLLECT =
      """
      with next as (
        select seq from link_scan for update skip locked
      ), news as (
        select seq, subject from change where seq > (select seq from next) and kind = 'dataset' order by seq limit 2000
      ), found as (
        select distinct value #>> '{}' as url
        from entry cross join lateral (
          select jsonb_path_query(typed::jsonb, '$.distribution[*].accessURL[*]')
          union all select jsonb_path_query(typed::jsonb, '$.distribution[*].downloadURL[*]')) as v (value)
        where id in (select subject from news) and status <> 'ARCHIVED' and pg_input_is_valid(typed, 'jsonb')
      ), added as (
        insert into link_check (url, outcome, failures, next_at)
        select url, 'UNKNOWN', 0, now() from found where url ~ '^https?://[^[:space:]]+$' and length(url) <= 2000
        on conflict do nothing
      )
      update link_scan set seq = (select max(seq) from news) where exists (select from news)
      """;

  private static final String CLAIM =
      """
      update link_check set next_at = now() + interval '1 hour'
      where url in (select url from link_check where next_at <= now() order by next_at limit ? for update skip locked)
      returning url
      """;
  private static final String RECORD =
      """
      update link_check set changed_at = case when outcome = ? then changed_at else now() end,
        outcome = ?, status = ?, reason = ?, checked_at = now(),
        working_at = case when ? then now() else working_at end,
        failures = case when ? then failures + 1 when ? then 0 else failures end,
        next_at = now() + greatest(? * interval '1 second',
          case when ? then least(power(2, least(failures, 20)) * interval '1 hour', ? * interval '1 second')
          else ? * interval '1 second' end)
      where url = ?
      """;

  private final Database database;

  LinkRows(Database database) {
    this.database = database;
  }

  /// Says whether there may be more.
  boolean collect() {
    return database.change(COLLECT, _ -> {}) > 0;
  }

  List<URI> claim(int limit) {
    return database.list(CLAIM, to -> to.setInt(1, limit), row -> row.getString(1)).stream()
        .flatMap(url -> parsed(url).stream())
        .toList();
  }

  /// What is no URL in the eyes of Java is never called.
  private static Optional<URI> parsed(String url) {
    try {
      return Optional.of(URI.create(url));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  void record(URI url, Finding finding, Duration again) {
    var working = finding.outcome() == LinkState.Outcome.WORKING;
    database.change(
        RECORD,
        to -> {
          to.setString(1, finding.outcome().name());
          to.setString(2, finding.outcome().name());
          to.setObject(3, finding.status(), Types.INTEGER);
          to.setString(4, finding.reason());
          to.setBoolean(5, working);
          to.setBoolean(6, finding.isFailure());
          to.setBoolean(7, working);
          to.setLong(8, finding.delay().toSeconds());
          to.setBoolean(9, finding.isFailure());
          to.setLong(10, again.toSeconds());
          to.setLong(11, again.toSeconds());
          to.setString(12, url.toString());
        });
  }

  List<LinkState> find(Collection<URI> urls) {
    return database.list(
        """
        select url, outcome, status, failures, checked_at, working_at, reason from link_check where url = any (?)
        """,
        to ->
            to.setArray(
                1,
                to.getConnection()
                    .createArrayOf("text", urls.stream().map(URI::toString).toArray())),
        row ->
            new LinkState(
                URI.create(row.getString(1)),
                LinkState.Outcome.valueOf(row.getString(2)),
                row.getObject(3, Integer.class),
                row.getInt(4),
                Database.instant(row, 5),
                Database.instant(row, 6),
                row.getString(7)));
  }
}

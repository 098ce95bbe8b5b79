package nl.datapeil.catalog.harvest.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The table of links and what is known of them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LinkRows {
  /// The URLs of distributions in entries that changed since the last look.
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
        where id in (select subject from news) and status <> 'ARCHIVED'
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
      update link_check set outcome = ?, status = ?, reason = ?, checked_at = now(),
        working_at = case when ? then now() else working_at end,
        failures = case when ? then failures + 1 when ? then 0 else failures end,
        next_at = now() + greatest(? * interval '1 second',
          case when ? then least(power(2, least(failures, 20)) * interval '1 hour', ? * interval '1 second')
          else ? * interval '1 second' end)
      where url = ?
      """;

  private final Session database;

  LinkRows(Session database) {
    this.database = database;
  }

  /// Says whether there may be more.
  boolean collect() {
    return database.doReturningWork(connection -> {
      try (var statement = connection.prepareStatement(COLLECT)) {
        return statement.executeUpdate() > 0;
      }
    });
  }

  List<URI> claim(int limit) {
    return list(CLAIM, to -> to.setInt(1, limit), row -> row.getString(1)).stream()
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
    database.doWork(connection -> {
      try (var update = connection.prepareStatement(RECORD)) {
        var working = finding.outcome() == LinkState.Outcome.WORKING;
        update.setString(1, finding.outcome().name());
        update.setObject(2, finding.status(), Types.INTEGER);
        update.setString(3, finding.reason());
        update.setBoolean(4, working);
        update.setBoolean(5, finding.isFailure());
        update.setBoolean(6, working);
        update.setLong(7, finding.delay().toSeconds());
        update.setBoolean(8, finding.isFailure());
        update.setLong(9, again.toSeconds());
        update.setLong(10, again.toSeconds());
        update.setString(11, url.toString());
        update.executeUpdate();
      }
    });
  }

  List<LinkState> find(Collection<URI> urls) {
    return list(
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
                instant(row, 5),
                instant(row, 6),
                row.getString(7)));
  }

  private interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  private interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> list(String sql, Binding binding, Reading<T> reading) {
    return database.doReturningWork(connection -> {
      try (var statement = connection.prepareStatement(sql)) {
        binding.bind(statement);
        try (var rows = statement.executeQuery()) {
          var found = new ArrayList<T>();
          while (rows.next()) {
            found.add(reading.read(rows));
          }
          return found;
        }
      }
    });
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}

package nl.datapeil.catalog.quality.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.Database;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.quality.score.Dimension;
import nl.datapeil.catalog.quality.score.Rating;

/// Adds up scores in the database.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OverviewRows {
  private static final String TOTALS =
      """
      count(*) as datasets, count(q.score) as scored, count(*) filter (where q.version is distinct from e.version) as pending,
      round(avg(q.score), 2) as score, round(avg(q.measured), 2) as measured, round(avg(q.completeness), 2) as completeness,
      count(*) filter (where q.rating = 'EXCELLENT') as excellent, count(*) filter (where q.rating = 'GOOD') as good,
      count(*) filter (where q.rating = 'SUFFICIENT') as sufficient, count(*) filter (where q.rating = 'BAD') as bad,
      count(*) filter (where q.due < ?) as overdue, count(*) filter (where q.broken > 0) as broken
      """;
  private static final String DIMENSIONS =
      """
      select round(avg(q.points[1]), 2), round(avg(q.points[2]), 2), round(avg(q.points[3]), 2),
        round(avg(q.points[4]), 2), round(avg(q.points[5]), 2)
      """;
  private static final String SHORTAGES =
      "select lacked, count(*) from (select unnest(q.lacking) as lacked ";

  private static final String DATASETS =
      """
      select e.id, e.iri, e.owner, q.version, q.score, q.measured, q.rating, q.lacking, q.completeness, q.due, q.broken,
        q.computed_at
      """;

  /// Titles of those on the page only: descriptions are long.
  private static final String WITH_TITLES =
      "select page.*, (select typed::jsonb ->> 'title' from entry t where t.id = page.id) as title"
          + " from (";

  private final Database database;

  OverviewRows(Database database) {
    this.database = database;
  }

  CatalogQuality.Totals totals(Narrowing which) {
    return database
        .list(
            "select " + TOTALS + Narrowing.SQL,
            to -> {
              to.setObject(1, which.today());
              which.bind(to, 2);
            },
            OverviewRows::totals)
        .getFirst();
  }

  Map<String, BigDecimal> dimensions(Narrowing which) {
    return database
        .list(
            DIMENSIONS + Narrowing.SQL,
            to -> which.bind(to, 1),
            row -> {
              var averages = new LinkedHashMap<String, BigDecimal>();
              var place = 1;
              for (var dimension : Dimension.values()) {
                var average = row.getBigDecimal(place++);
                averages.put(dimension.id(), average == null ? BigDecimal.ZERO : average);
              }
              return averages;
            })
        .getFirst();
  }

  /// How many datasets lack each metric.
  Map<String, Long> lacking(Narrowing which) {
    var counts = new LinkedHashMap<String, Long>();
    database.list(
        SHORTAGES + Narrowing.SQL + ") as lacking group by lacked",
        to -> which.bind(to, 1),
        row -> counts.put(row.getString(1), row.getLong(2)));
    return counts;
  }

  List<QualityGroup> groups(Grouping by, Narrowing which, Cursor after, int size) {
    var ofStaff = which.sight() == Sight.EVERYTHING ? by.staffLabel() : null;
    var sql =
        """
        select key, %s as label, datasets, scored, pending, score, measured, completeness, excellent, good, sufficient,
          bad, overdue, broken
        from (select coalesce(%s, '') as key, %s as label, %s %s group by 1) as grouped
        where (coalesce(score, 0), key collate "C") > (?, ? collate "C") order by coalesce(score, 0), key collate "C" limit ?
        """
            .formatted(
                ofStaff == null ? "label" : ofStaff, by.key(), by.label(), TOTALS, Narrowing.SQL);
    return database.list(
        sql,
        to -> {
          to.setObject(1, which.today());
          var next = which.bind(to, 2);
          to.setBigDecimal(next, after.score());
          to.setString(next + 1, after.key());
          to.setInt(next + 2, size);
        },
        row -> new QualityGroup(row.getString("key"), row.getString("label"), totals(row)));
  }

  List<ScoredDataset> datasets(Narrowing which, Cursor after, int size) {
    var sql =
        WITH_TITLES
            + DATASETS
            + Narrowing.SQL
            + " and (q.score, q.dataset_id) > (?, ?) order by q.score, q.dataset_id limit ?"
            + ") as page order by score, id";
    return database.list(
        sql,
        to -> {
          var next = which.bind(to, 1);
          to.setInt(next, after.score().intValue());
          to.setObject(next + 1, after.id());
          to.setInt(next + 2, size);
        },
        OverviewRows::dataset);
  }

  private static ScoredDataset dataset(ResultSet row) throws SQLException {
    var at = Database.instant(row, 12);
    return new ScoredDataset(
        row.getObject("id", UUID.class),
        URI.create(row.getString("iri")),
        row.getString("title"),
        row.getString("owner"),
        row.getInt("version"),
        row.getInt("score"),
        row.getInt("measured"),
        Rating.valueOf(row.getString("rating")),
        Arrays.asList((String[]) row.getArray("lacking").getArray()),
        row.getInt("completeness"),
        row.getObject("due", LocalDate.class),
        row.getInt("broken"),
        at == null ? Instant.EPOCH : at);
  }

  private static CatalogQuality.Totals totals(ResultSet row) throws SQLException {
    var ratings = new LinkedHashMap<String, Long>();
    for (var rating : Rating.values()) {
      ratings.put(rating.name(), row.getLong(rating.name().toLowerCase(Locale.ROOT)));
    }
    return new CatalogQuality.Totals(
        row.getLong("datasets"),
        row.getLong("scored"),
        row.getLong("pending"),
        row.getBigDecimal("score"),
        row.getBigDecimal("measured"),
        row.getBigDecimal("completeness"),
        ratings,
        row.getLong("overdue"),
        row.getLong("broken"));
  }
}

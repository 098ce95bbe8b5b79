package nl.datapeil.catalog.search.query;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.document.SearchDocument;
import nl.datapeil.catalog.search.document.Zone;
import nl.datapeil.catalog.search.query.QueryMix.Query;

/// The same records in PostgreSQL's own full-text search in Dutch, weighed by zone, as this service
/// searched before: what the index is compared with.
final class PostgresSearch implements AutoCloseable {
  private static final String MATCH = "search @@ websearch_to_tsquery('dutch_unaccent', ?)";
  private static final String SCHEMA =
      """
      create extension unaccent;
      create text search configuration dutch_unaccent (copy = pg_catalog.dutch);
      alter text search configuration dutch_unaccent
          alter mapping for hword, hword_part, word with unaccent, dutch_stem;
      create table record (id uuid primary key, search tsvector, theme text[], publisher text[], format text[],
        license text[], access text, west float, south float, east float, north float, modified bigint);
      """;

  private final EmbeddedPostgres server;
  private final Connection connection;

  PostgresSearch() throws IOException, SQLException {
    server = EmbeddedPostgres.builder().start();
    connection = server.getPostgresDatabase().getConnection();
    try (var statement = connection.createStatement()) {
      statement.execute(SCHEMA);
    }
  }

  void fill(Stream<SearchDocument> documents) throws SQLException {
    connection.setAutoCommit(false);
    var sql =
        """
        insert into record values (?, setweight(to_tsvector('dutch_unaccent', ?), 'A')
          || setweight(to_tsvector('dutch_unaccent', ?), 'B') || setweight(to_tsvector('dutch_unaccent', ?), 'C')
          || setweight(to_tsvector('dutch_unaccent', ?), 'D'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (var insert = connection.prepareStatement(sql)) {
      for (Iterator<SearchDocument> each = documents.iterator(); each.hasNext(); ) {
        bind(insert, each.next());
        insert.executeUpdate();
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    try (var statement = connection.createStatement()) {
      statement.execute("create index on record using gin (search)");
      statement.execute("create index on record using gin (theme)");
      statement.execute("create index on record (modified)");
      statement.execute("vacuum analyze record");
    }
  }

  private void bind(PreparedStatement insert, SearchDocument document) throws SQLException {
    insert.setObject(1, document.id());
    insert.setString(2, words(document, Zone.TITLE));
    insert.setString(3, words(document, Zone.KEYWORD));
    insert.setString(4, words(document, Zone.DESCRIPTION));
    insert.setString(5, words(document, Zone.COLUMN) + " " + words(document, Zone.OTHER));
    var at = 6;
    for (var facet : List.of(Facet.THEME, Facet.PUBLISHER, Facet.FORMAT, Facet.LICENSE)) {
      insert.setArray(at++, connection.createArrayOf("text", codes(document, facet).toArray()));
    }
    insert.setString(10, codes(document, Facet.ACCESS).stream().findFirst().orElse(null));
    var box = document.extent().boxes().stream().findFirst();
    insert.setObject(11, box.map(one -> one.west()).orElse(null));
    insert.setObject(12, box.map(one -> one.south()).orElse(null));
    insert.setObject(13, box.map(one -> one.east()).orElse(null));
    insert.setObject(14, box.map(one -> one.north()).orElse(null));
    insert.setObject(15, document.order().modified());
  }

  private static List<String> codes(SearchDocument document, Facet facet) {
    return document.values().getOrDefault(facet, List.of()).stream()
        .map(SearchDocument.Value::code)
        .toList();
  }

  private static String words(SearchDocument document, Zone zone) {
    return document.pieces().stream()
        .filter(piece -> piece.zone() == zone)
        .map(SearchDocument.Piece::text)
        .collect(Collectors.joining(" "));
  }

  /// The best matches, for relevance.
  List<UUID> ids(String question) throws SQLException {
    var sql =
        "select id from record where "
            + MATCH
            + " order by ts_rank(search, websearch_to_tsquery('dutch_unaccent', ?)) desc, id limit"
            + " 50";
    try (var select = connection.prepareStatement(sql)) {
      select.setString(1, question);
      select.setString(2, question);
      try (var rows = select.executeQuery()) {
        var ids = new ArrayList<UUID>();
        while (rows.next()) {
          ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
      }
    }
  }

  /// A page and the facets; nothing for typing errors, parts of compounds or halves of words.
  int ask(Query query) throws SQLException {
    var condition = condition(query);
    var order =
        query.asked().page().order() == SortOrder.MODIFIED_DOWN
            ? "modified desc nulls last, id"
            : query.words().isEmpty()
                ? "id"
                : "ts_rank(search, websearch_to_tsquery('dutch_unaccent', '"
                    + query.words().replace("'", "''")
                    + "')) desc, id";
    var rows =
        run("select id from record where " + condition + " order by " + order + " limit 21", query);
    for (var facet : query.asked().facets()) {
      run(
          "select v, count(*) from record, unnest("
              + facet.parameter()
              + ") as v where "
              + condition
              + " group by v order by 2 desc limit 100",
          query);
    }
    return rows;
  }

  private static String condition(Query query) {
    var conditions = new ArrayList<String>(List.of("true"));
    if (!query.words().isEmpty()) {
      conditions.add(MATCH);
    }
    var bounds = query.asked().bounds();
    if (bounds.values().containsKey(Facet.THEME)) {
      conditions.add(
          "theme && array['http://publications.europa.eu/resource/authority/data-theme/ENVI',"
              + "'http://publications.europa.eu/resource/authority/data-theme/TRAN']");
      conditions.add("access = 'OPEN'");
    }
    var box = bounds.box();
    if (box != null) {
      conditions.add(
          "west <= %s and east >= %s and south <= %s and north >= %s"
              .formatted(box.east(), box.west(), box.north(), box.south()));
    }
    return String.join(" and ", conditions);
  }

  private int run(String sql, Query query) throws SQLException {
    try (var select = connection.prepareStatement(sql)) {
      if (!query.words().isEmpty()) {
        select.setString(1, query.words());
      }
      try (var rows = select.executeQuery()) {
        var count = 0;
        while (rows.next()) {
          count++;
        }
        return count;
      }
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    connection.close();
    server.close();
  }
}

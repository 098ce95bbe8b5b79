package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class PackageRepository {
  private static final String COLUMNS =
      """
      select p.id, p.name, p.iri, p.doc::text as doc, p.created, p.modified, p.organization,
        p.organization_title, p.organization_id, p.license_id, p.tags, p.groups
      from ckan_package p where
      """;

  /// Value, title and number; names are made of distinct titles, not of every package.
  private static final Map<String, String> FACETS =
      Map.of(
          "organization",
          """
          select ckan_name(d.t) as v, d.t as t, d.n as n from (
            select p.organization_title as t, count(*) as n
            from ckan_package p where %s group by 1) as d
          """,
          "license_id",
          """
          select ckan_license(d.t) as v, ckan_license(d.t) as t, d.n as n from (
            select p.license as t, count(*) as n from ckan_package p where %s group by 1) as d
          """,
          "tags",
          "select x as v, x as t, 1 as n from ckan_package p cross join unnest(p.tags) x where %s",
          "groups",
          "select x as v, x as t, 1 as n from ckan_package p cross join unnest(p.groups) x where"
              + " %s",
          "res_format",
          "select x as v, x as t, 1 as n from ckan_package p cross join unnest(p.formats) x where"
              + " %s");

  private final Session database;
  private final ObjectMapper json;

  PackageRepository(Session database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  long count(Condition condition) {
    return with(
            condition,
            database.createNativeQuery(
                "select count(*) from ckan_package p where " + condition.sql(), Long.class))
        .getSingleResult();
  }

  /// `order` is SQL of our own. What a package holds is computed for this page only.
  List<Row> page(Condition condition, String order, int start, int rows) {
    var ids =
        "select p.id from ckan_package p where %s order by %s offset :start limit :rows"
            .formatted(condition.sql(), order);
    var query = COLUMNS + "p.id in (" + ids + ") order by " + order;
    return with(condition, database.createNativeQuery(query, Tuple.class))
        .setParameter("start", start)
        .setParameter("rows", rows)
        .getResultList()
        .stream()
        .map(this::row)
        .toList();
  }

  /// By name, id or URI.
  Optional<Row> find(String nameOrId) {
    return database
        .createNativeQuery(
            COLUMNS + "p.name = :it or p.id::text = lower(:it) or p.iri = :it limit 1", Tuple.class)
        .setParameter("it", nameOrId)
        .getResultList()
        .stream()
        .map(this::row)
        .findFirst();
  }

  List<String> names(int offset, int limit) {
    return database
        .createNativeQuery(
            "select p.name from ckan_package p order by p.name offset :offset limit :limit",
            String.class)
        .setParameter("offset", offset)
        .setParameter("limit", limit)
        .getResultList();
  }

  /// Values of a facet, most used first; empty when there is no such facet.
  List<Counted> counted(String facet, Condition condition, int limit) {
    var values = FACETS.get(facet);
    if (values == null) {
      return List.of();
    }
    var query =
        "select v, min(t), cast(sum(n) as bigint) from ("
            + values.formatted(condition.sql())
            + ") as counted where v is not null group by v order by 3 desc, 1 limit :limit";
    return with(condition, database.createNativeQuery(query, Tuple.class))
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(row ->
            new Counted(row.get(0, String.class), row.get(1, String.class), row.get(2, Long.class)))
        .toList();
  }

  private static <T> NativeQuery<T> with(Condition condition, NativeQuery<T> query) {
    condition.parameters().forEach(query::setParameter);
    return query;
  }

  private Row row(Tuple row) {
    return new Row(
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("iri", String.class),
        read(row.get("doc", String.class)),
        row.get("created", Instant.class),
        row.get("modified", Instant.class),
        new Row.Organization(
            row.get("organization_id", UUID.class),
            row.get("organization", String.class),
            row.get("organization_title", String.class)),
        row.get("license_id", String.class),
        Arrays.asList(row.get("tags", String[].class)),
        Arrays.asList(row.get("groups", String[].class)));
  }

  private JsonNode read(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

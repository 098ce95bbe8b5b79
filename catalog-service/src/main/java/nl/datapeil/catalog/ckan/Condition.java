package nl.datapeil.catalog.ckan;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A [SolrQuery] as a condition in SQL on `ckan_package p`; every value is a parameter.
final class Condition {
  private static final String ORGANIZATION =
      "p.organization_title in (select d.t from (select distinct organization_title as t"
          + " from ckan_package) as d where %s)";
  private static final Map<String, String> PATTERNS =
      Map.ofEntries(
          Map.entry("", "p.words like lower(%s)"),
          Map.entry("text", "p.words like lower(%s)"),
          Map.entry("name", "p.name ilike %s"),
          Map.entry("id", "p.id::text ilike %s"),
          Map.entry("title", "p.title ilike %s"),
          Map.entry("notes", "p.doc ->> 'description' ilike %s"),
          Map.entry("organization", ORGANIZATION.formatted("ckan_name(d.t) ilike %s")),
          Map.entry(
              "owner_org", ORGANIZATION.formatted("md5(ckan_name(d.t))::uuid::text ilike %s")),
          Map.entry("author", "p.organization_title ilike %s"),
          Map.entry("license_id", "p.license_id ilike %s"),
          Map.entry("tags", "exists (select from unnest(p.tags) t where t ilike %s)"),
          Map.entry("groups", "exists (select from unnest(p.groups) t where t ilike %s)"),
          Map.entry("res_format", "exists (select from unnest(p.formats) t where t ilike %s)"),
          Map.entry("uri", "p.iri = %s"),
          Map.entry("extras_uri", "p.iri = %s"),
          Map.entry("extras_identifier", "p.doc -> 'identifier' ->> 0 ilike %s"),
          Map.entry("extras_guid", "p.iri = %s"));
  private static final Map<String, String> TIMES =
      Map.of("metadata_modified", "p.modified", "metadata_created", "p.created");
  private static final Map<String, String> ALIKE =
      Map.of(
          "state", "active",
          "private", "false",
          "capacity", "public",
          "type", "dataset",
          "dataset_type", "dataset",
          "entity_type", "package");

  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final List<String> parts = new ArrayList<>();

  private Condition() {}

  /// Empty when a field is unknown or a range is none of times.
  static Optional<Condition> of(List<SolrQuery> queries) {
    var condition = new Condition();
    for (var query : queries) {
      for (var group : query.groups()) {
        var any = group.stream().map(condition::sql).toList();
        if (any.contains(null)) {
          return Optional.empty();
        }
        condition.parts.add("(" + String.join(" or ", any) + ")");
      }
    }
    return Optional.of(condition);
  }

  String sql() {
    return parts.isEmpty() ? "true" : String.join(" and ", parts);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private @Nullable String sql(SolrQuery.Clause clause) {
    var positive = clause.range().isPresent() ? range(clause) : values(clause);
    return positive == null
        ? null
        : clause.negated() ? "not coalesce(" + positive + ", false)" : positive;
  }

  private @Nullable String values(SolrQuery.Clause clause) {
    if (ALIKE.containsKey(clause.field())) {
      return Boolean.toString(clause.values().contains(ALIKE.get(clause.field())));
    }
    var pattern = PATTERNS.get(clause.field());
    if (pattern == null) {
      return null;
    }
    var free = clause.field().isEmpty() || clause.field().equals("text");
    var inside = free || clause.field().equals("title") || clause.field().equals("notes");
    return clause.values().stream()
        .map(value -> pattern.formatted(":" + put(like(value, inside, pattern.contains("like")))))
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  private @Nullable String range(SolrQuery.Clause clause) {
    var column = TIMES.get(clause.field());
    var range = clause.range().orElseThrow();
    if (column == null) {
      return null;
    }
    var parts = new ArrayList<String>();
    for (var bound : List.of(Map.entry(" >= :", range.from()), Map.entry(" <= :", range.to()))) {
      if (!bound.getValue().equals("*")) {
        var time = time(bound.getValue());
        if (time == null) {
          return null;
        }
        parts.add(column + bound.getKey() + put(time));
      }
    }
    return parts.isEmpty() ? "true" : "(" + String.join(" and ", parts) + ")";
  }

  /// Null when it is no time.
  private static @Nullable Instant time(String text) {
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
      }
      var zoned = text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})") ? text : text + "Z";
      return OffsetDateTime.parse(zoned).toInstant();
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static String like(String value, boolean inside, boolean pattern) {
    if (!pattern) {
      return value;
    }
    var escaped =
        value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").replace('*', '%');
    return inside ? "%" + escaped + "%" : escaped;
  }

  private String put(Object value) {
    var name = "c" + parameters.size();
    parameters.put(name, value);
    return name;
  }
}

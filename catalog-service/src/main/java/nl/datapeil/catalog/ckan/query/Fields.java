package nl.datapeil.catalog.ckan.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.datapeil.catalog.search.ckan.CkanFields;
import nl.datapeil.catalog.search.document.Zone;
import nl.datapeil.catalog.search.text.Words;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The fields by which CKAN's clients ask, and what they are in our index.
public final class Fields {
  private static final Set<String> EXACT =
      Set.of(
          "name",
          "organization",
          "owner_org",
          "author",
          "license_id",
          "tags",
          "groups",
          "res_format",
          "uri",
          "identifier");

  /// What a dataset may lack.
  private static final Set<String> OPTIONAL = Set.of("license_id", "tags", "groups", "res_format");

  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "extras_uri", "uri",
          "extras_guid", "uri",
          "guid", "uri",
          "extras_identifier", "identifier",
          "vocab_theme", "groups");
  private static final Map<String, Zone> TEXTS =
      Map.of("title", Zone.TITLE, "notes", Zone.DESCRIPTION);
  private static final Map<String, String> TIMES =
      Map.of("metadata_modified", CkanFields.MODIFIED, "metadata_created", CkanFields.CREATED);
  private static final Map<String, String> ALIKE =
      Map.of(
          "state", "active",
          "private", "false",
          "capacity", "public",
          "type", "dataset",
          "dataset_type", "dataset",
          "entity_type", "package",
          "site_id", "default");
  private static final int MOST_WORDS = 500;

  /// In words: every word of the index is compared with what has a `*`.
  private static final int STAR = 10;

  private Fields() {}

  /// Whether every field is known, every range one of times, and the index can bear it.
  public static boolean areAnswered(List<SolrQuery> queries) {
    return size(queries) <= MOST_WORDS && areKnown(queries);
  }

  private static int size(List<SolrQuery> queries) {
    return queries.stream()
        .flatMap(query -> query.groups().stream())
        .flatMap(List::stream)
        .mapToInt(clause ->
            1
                + clause.values().stream().mapToInt(Fields::size).sum()
                + clause.inner().map(one -> size(List.of(one))).orElse(0))
        .sum();
  }

  private static int size(String value) {
    var stars = Math.toIntExact(value.chars().filter(letter -> letter == '*').count());
    return value.split("\\s+", -1).length + STAR * stars;
  }

  private static boolean areKnown(List<SolrQuery> queries) {
    return queries.stream()
        .flatMap(query -> query.groups().stream())
        .flatMap(List::stream)
        .allMatch(clause ->
            clause.inner().isPresent() ? areKnown(List.of(clause.inner().get())) : isKnown(clause));
  }

  private static boolean isKnown(SolrQuery.Clause clause) {
    if (clause.range().isPresent()) {
      return TIMES.containsKey(clause.field())
          && time(clause.range().get().from()) != null
          && time(clause.range().get().to()) != null;
    }
    return clause.field().isEmpty()
        || Set.of("text", "id").contains(clause.field())
        || EXACT.contains(name(clause))
        || TEXTS.containsKey(clause.field())
        || ALIKE.containsKey(clause.field());
  }

  /// As our index calls it.
  static String name(SolrQuery.Clause clause) {
    return OTHER_NAMES.getOrDefault(clause.field(), clause.field());
  }

  static Optional<Zone> zone(SolrQuery.Clause clause) {
    return Optional.ofNullable(TEXTS.get(clause.field()));
  }

  static boolean isOptional(SolrQuery.Clause clause) {
    return OPTIONAL.contains(name(clause));
  }

  /// The value that all datasets have.
  static Optional<String> common(SolrQuery.Clause clause) {
    return Optional.ofNullable(ALIKE.get(clause.field()));
  }

  /// Words that may stand anywhere, and rank what is found.
  static boolean isFree(SolrQuery.Clause clause) {
    if (clause.inner().isPresent()) {
      return clause.inner().get().groups().stream().flatMap(List::stream).anyMatch(Fields::isFree);
    }
    return clause.field().isEmpty() || clause.field().equals("text");
  }

  static List<SolrQuery.Clause> sensible(List<SolrQuery.Clause> group) {
    return group.stream().filter(clause -> !isSenseless(clause)).toList();
  }

  private static boolean isSenseless(SolrQuery.Clause clause) {
    return clause.inner().isPresent()
        ? clause.inner().get().groups().stream().flatMap(List::stream).allMatch(Fields::isSenseless)
        : isFree(clause)
            && clause.range().isEmpty()
            && clause.values().stream()
                .allMatch(value -> !value.contains("*") && Words.of(value, 1).isEmpty());
  }

  static Query range(String field, SolrQuery.Range range) {
    var from = range.from().equals("*") ? Long.MIN_VALUE : micros(range.from());
    var to = range.to().equals("*") ? Long.MAX_VALUE : micros(range.to());
    return LongField.newRangeQuery(TIMES.getOrDefault(field, ""), from, to);
  }

  private static long micros(String text) {
    var time = time(text);
    return time == null ? 0 : CkanFields.micros(time);
  }

  /// Null when it is no time; any time for `*`.
  private static @Nullable Instant time(String text) {
    try {
      if (text.equals("*")) {
        return Instant.EPOCH;
      }
      if (text.length() == 10) {
        return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
      }
      var zoned = text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})") ? text : text + "Z";
      return OffsetDateTime.parse(zoned).toInstant();
    } catch (DateTimeException _) {
      return null;
    }
  }
}

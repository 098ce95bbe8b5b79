package nl.datapeil.catalog.ckan.query;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.datapeil.catalog.search.ckan.CkanFields;
import nl.datapeil.catalog.search.document.Zone;
import nl.datapeil.catalog.search.index.LuceneDocuments;
import nl.datapeil.catalog.search.query.Browsing;
import nl.datapeil.catalog.search.text.Words;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;

/// [SolrQuery]s as a query of our index.
public final class Condition {
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
  private static final int MOST_WORDS = 24;
  private static final int MOST_VALUES = 500;

  private final Browsing index;
  private final boolean alike;

  /// With `alike`, words also stand for words that look like them.
  Condition(Browsing index, boolean alike) {
    this.index = index;
    this.alike = alike;
  }

  /// Whether every field is known, every range one of times, and the index can bear it.
  public static boolean isKnown(List<SolrQuery> queries) {
    return size(queries) <= MOST_VALUES && areKnown(queries);
  }

  private static int size(List<SolrQuery> queries) {
    return queries.stream()
        .flatMap(query -> query.groups().stream())
        .flatMap(List::stream)
        .mapToInt(clause ->
            1 + clause.values().size() + clause.inner().map(one -> size(List.of(one))).orElse(0))
        .sum();
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
        || EXACT.contains(field(clause))
        || TEXTS.containsKey(clause.field())
        || ALIKE.containsKey(clause.field());
  }

  /// Datasets for which all of them hold.
  Query query(List<SolrQuery> queries) throws IOException {
    var all = new BooleanQuery.Builder();
    all.add(Browsing.ofKind("DATASET"), Occur.FILTER);
    for (var query : queries) {
      add(query, all);
    }
    return all.build();
  }

  /// What cannot be looked for, such as `&`, is left out; where nothing else is asked, nothing is
  /// found.
  private void add(SolrQuery query, BooleanQuery.Builder all) throws IOException {
    var groups = query.groups().stream().map(Condition::sensible).filter(one -> !one.isEmpty());
    var left = groups.toList();
    if (left.isEmpty() && !query.groups().isEmpty()) {
      all.add(new MatchNoDocsQuery(), Occur.FILTER);
    }
    for (var group : left) {
      add(group, all);
    }
  }

  private static List<SolrQuery.Clause> sensible(List<SolrQuery.Clause> group) {
    return group.stream().filter(clause -> !isSenseless(clause)).toList();
  }

  private static boolean isSenseless(SolrQuery.Clause clause) {
    return clause.inner().isPresent()
        ? clause.inner().get().groups().stream()
            .flatMap(List::stream)
            .allMatch(Condition::isSenseless)
        : isFree(clause)
            && clause.range().isEmpty()
            && clause.values().stream()
                .allMatch(value -> !value.contains("*") && Words.of(value, 1).isEmpty());
  }

  /// Datasets with this very value.
  static Query exactly(String field, String value) {
    return new BooleanQuery.Builder()
        .add(Browsing.ofKind("DATASET"), Occur.FILTER)
        .add(term(field, value), Occur.FILTER)
        .build();
  }

  private void add(List<SolrQuery.Clause> group, BooleanQuery.Builder all) throws IOException {
    if (group.size() == 1) {
      var only = group.getFirst();
      var ranks = isFree(only);
      all.add(positive(only), only.negated() ? Occur.MUST_NOT : ranks ? Occur.MUST : Occur.FILTER);
      return;
    }
    var any = new BooleanQuery.Builder();
    for (var clause : group) {
      any.add(clause.negated() ? not(positive(clause)) : positive(clause), Occur.SHOULD);
    }
    all.add(any.build(), group.stream().anyMatch(Condition::isFree) ? Occur.MUST : Occur.FILTER);
  }

  private static boolean isFree(SolrQuery.Clause clause) {
    if (clause.inner().isPresent()) {
      return clause.inner().get().groups().stream()
          .flatMap(List::stream)
          .anyMatch(Condition::isFree);
    }
    return clause.field().isEmpty() || clause.field().equals("text");
  }

  private static String field(SolrQuery.Clause clause) {
    return OTHER_NAMES.getOrDefault(clause.field(), clause.field());
  }

  private Query positive(SolrQuery.Clause clause) throws IOException {
    if (clause.inner().isPresent()) {
      var all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
      add(clause.inner().get(), all);
      return all.build();
    }
    if (clause.range().isPresent()) {
      return range(clause.field(), clause.range().get());
    }
    if (ALIKE.containsKey(clause.field())) {
      return clause.values().contains(ALIKE.get(clause.field())) || clause.values().contains("*")
          ? new MatchAllDocsQuery()
          : new MatchNoDocsQuery();
    }
    var any = new BooleanQuery.Builder();
    for (var value : clause.values()) {
      any.add(value(clause, value), Occur.SHOULD);
    }
    var ways = any.build();
    return ways.clauses().size() == 1 ? ways.clauses().getFirst().query() : ways;
  }

  private Query value(SolrQuery.Clause clause, String value) throws IOException {
    if (value.equals("*")) {
      return OPTIONAL.contains(field(clause))
          ? new FieldExistsQuery(CkanFields.counted(field(clause)))
          : new MatchAllDocsQuery();
    }
    if (isFree(clause)) {
      return value.contains("*")
          ? words(LuceneDocuments.WORDS, value)
          : index.words(value.contains(" ") ? '"' + value + '"' : value, alike);
    }
    var zone = TEXTS.get(clause.field());
    if (zone != null) {
      return words(zone.field(), value);
    }
    return clause.field().equals("id")
        ? new TermQuery(new Term(LuceneDocuments.ID, value.toLowerCase(Locale.ROOT)))
        : term(field(clause), value);
  }

  private static Query term(String field, String value) {
    var asked = CkanFields.folded(value);
    return value.contains("*")
        ? new WildcardQuery(new Term(CkanFields.asked(field), withoutQuestionMarks(asked)))
        : new TermQuery(new Term(CkanFields.asked(field), asked));
  }

  /// Every word, of which the end or beginning may be left open.
  private static Query words(String field, String value) {
    var all = new BooleanQuery.Builder();
    for (var word : value.split("\\s+", -1)) {
      var open =
          List.of(word.split("\\*", -1)).stream()
              .map(part -> String.join("", Words.of(part, MOST_WORDS)))
              .collect(Collectors.joining("*"));
      if (!open.isEmpty()) {
        all.add(new WildcardQuery(new Term(field, open)), Occur.MUST);
      }
    }
    return all.build();
  }

  /// These mean any letter to Lucene, and themselves to those who ask.
  private static String withoutQuestionMarks(String pattern) {
    return pattern.replace("\\", "\\\\").replace("?", "\\?");
  }

  private static Query not(Query query) {
    return new BooleanQuery.Builder()
        .add(new MatchAllDocsQuery(), Occur.MUST)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  private static Query range(String field, SolrQuery.Range range) {
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

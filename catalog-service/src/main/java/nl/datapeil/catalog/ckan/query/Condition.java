package nl.datapeil.catalog.ckan.query;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.datapeil.catalog.search.ckan.CkanFields;
import nl.datapeil.catalog.search.index.LuceneDocuments;
import nl.datapeil.catalog.search.query.Browsing;
import nl.datapeil.catalog.search.text.Words;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/// [SolrQuery]s as a query of our index.
final class Condition {
  private static final int MOST_WORDS = 24;

  private final Browsing index;
  private int alike;

  /// With `alike`, words also stand for words that look like them: the first ones do, for each is a
  /// search of its own.
  Condition(Browsing index, boolean alike) {
    this.index = index;
    this.alike = alike ? MOST_WORDS : 0;
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
    var groups = query.groups().stream().map(Fields::sensible).filter(one -> !one.isEmpty());
    var left = groups.toList();
    if (left.isEmpty() && !query.groups().isEmpty()) {
      all.add(new MatchNoDocsQuery(), Occur.FILTER);
    }
    for (var group : left) {
      add(group, all);
    }
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
      var ranks = Fields.isFree(only);
      all.add(positive(only), only.negated() ? Occur.MUST_NOT : ranks ? Occur.MUST : Occur.FILTER);
      return;
    }
    var any = new BooleanQuery.Builder();
    for (var clause : group) {
      any.add(clause.negated() ? not(positive(clause)) : positive(clause), Occur.SHOULD);
    }
    all.add(any.build(), group.stream().anyMatch(Fields::isFree) ? Occur.MUST : Occur.FILTER);
  }

  private Query positive(SolrQuery.Clause clause) throws IOException {
    if (clause.inner().isPresent()) {
      var all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
      add(clause.inner().get(), all);
      return all.build();
    }
    if (clause.range().isPresent()) {
      return Fields.range(clause.field(), clause.range().get());
    }
    var common = Fields.common(clause);
    if (common.isPresent()) {
      return clause.values().contains(common.get()) || clause.values().contains("*")
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
      return Fields.isOptional(clause)
          ? new FieldExistsQuery(CkanFields.counted(Fields.name(clause)))
          : new MatchAllDocsQuery();
    }
    if (Fields.isFree(clause)) {
      return value.contains("*") ? words(LuceneDocuments.WORDS, value) : free(value);
    }
    var zone = Fields.zone(clause);
    if (zone.isPresent()) {
      return words(zone.get().field(), value);
    }
    return clause.field().equals("id")
        ? new TermQuery(new Term(LuceneDocuments.ID, value.toLowerCase(Locale.ROOT)))
        : term(Fields.name(clause), value);
  }

  private Query free(String value) throws IOException {
    var mayBeAlike = alike > 0;
    alike -= value.split("\\s+", -1).length;
    return index.words(value.contains(" ") ? '"' + value + '"' : value, mayBeAlike);
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
}

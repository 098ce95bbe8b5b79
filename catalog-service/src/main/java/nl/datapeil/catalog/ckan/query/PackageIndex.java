package nl.datapeil.catalog.ckan.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.catalog.search.IndexKeeper;
import nl.datapeil.catalog.search.SearchWords;
import nl.datapeil.catalog.search.ckan.CkanFields;
import nl.datapeil.catalog.search.column.Counts;
import nl.datapeil.catalog.search.query.Browsing;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// Finds and counts packages in the index of what everybody may see, whoever asks.
@ApplicationScoped
public class PackageIndex {
  private static final int ALL = 100_000;
  private static final SortField OLDEST =
      LongField.newSortField(CkanFields.CREATED, false, SortedNumericSelector.Type.MIN);

  private final IndexKeeper index;
  private final SearchWords words;

  PackageIndex(IndexKeeper index, SearchWords words) {
    this.index = index;
    this.words = words;
  }

  /// Which of what was found, and what to count in all of it: each field once, however often and
  /// whatever else is asked.
  public record Wanted(List<SortField> sort, int start, int rows, List<String> facets, int values) {
    private static final int MOST_FACETS = 20;

    public Wanted {
      sort = List.copyOf(sort);
      facets = facets.stream().distinct().limit(MOST_FACETS).toList();
    }
  }

  public record Found(List<UUID> ids, long count, Map<String, List<Counted>> facets) {}

  /// Empty when more is asked than the index can bear.
  public Optional<Found> find(List<SolrQuery> queries, Wanted wanted) {
    try {
      return Optional.of(found(queries, wanted));
    } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException _) {
      return Optional.empty();
    }
  }

  /// Whatever there is.
  public Found all(Wanted wanted) {
    return found(List.of(), wanted);
  }

  /// When nothing has the very words, what has words that look like them.
  private Found found(List<SolrQuery> queries, Wanted wanted) {
    return reading(browsing -> {
      var query = new Condition(browsing, false).query(queries);
      var page = browsing.page(query, wanted.sort(), wanted.start(), wanted.rows());
      if (page.count() == 0) {
        query = new Condition(browsing, true).query(queries);
        page = browsing.page(query, wanted.sort(), wanted.start(), wanted.rows());
      }
      return new Found(page.ids(), page.count(), counted(browsing, query, wanted));
    });
  }

  /// Every value of a field with how many packages have it, most used first.
  public List<Counted> counted(String field) {
    return all(new Wanted(List.of(), 0, 0, List.of(field), ALL))
        .facets()
        .getOrDefault(field, List.of());
  }

  /// The oldest package with this value.
  public Optional<UUID> oldestWith(String field, String value) {
    return reading(browsing ->
        browsing.page(Condition.exactly(field, value), List.of(OLDEST), 0, 1).ids().stream()
            .findFirst());
  }

  /// When the oldest package with each of these values was made.
  public Map<String, Instant> since(String field, Collection<String> values) {
    return reading(browsing -> {
      var times = new HashMap<String, Instant>();
      for (var value : values) {
        browsing
            .least(Condition.exactly(field, value), CkanFields.CREATED)
            .ifPresent(micros -> times.put(value, CkanFields.time(micros)));
      }
      return times;
    });
  }

  private interface Question<T> {
    T ask(Browsing browsing) throws IOException;
  }

  private <T> T reading(Question<T> question) {
    try (var reading = index.read(false)) {
      return question.ask(new Browsing(reading, words.synonyms()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<Counted>> counted(Browsing browsing, Query query, Wanted wanted)
      throws IOException {
    var known = wanted.facets().stream().filter(CkanFields.FACETS::contains).toList();
    if (known.isEmpty()) {
      return Map.of();
    }
    var counts = browsing.counts(query, known.stream().map(CkanFields::counted).toList());
    var facets = new HashMap<String, List<Counted>>();
    for (var facet : known) {
      facets.put(facet, counted(counts, facet, wanted.values()));
    }
    return facets;
  }

  private static List<Counted> counted(Counts counts, String facet, int values) {
    return counts.most(CkanFields.counted(facet), values).stream()
        .map(one ->
            new Counted(
                one.code(), one.label() == null ? one.code() : one.label(), one.documents()))
        .toList();
  }
}

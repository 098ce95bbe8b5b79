package nl.datapeil.catalog.search.query;

import static nl.datapeil.catalog.search.index.LuceneDocuments.ID_HIGH;
import static nl.datapeil.catalog.search.index.LuceneDocuments.ID_LOW;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.catalog.search.column.Counts;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.index.Reading;
import nl.datapeil.catalog.search.text.QuestionReader;
import nl.datapeil.catalog.search.text.Synonyms;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

/// Pages by number and whole counts, for interfaces that promise those.
public final class Browsing {
  private final Reading reading;
  private final Synonyms synonyms;

  public Browsing(Reading reading, Synonyms synonyms) {
    this.reading = reading;
    this.synonyms = synonyms;
  }

  /// Some of so many.
  public record Page(List<UUID> ids, long count) {
    public Page {
      ids = List.copyOf(ids);
    }
  }

  /// What a search for these words finds; with `alike` also by words that look like them.
  public Query words(String words, boolean alike) throws IOException {
    var questions =
        new QuestionQueries(WordQueries.ranking(reading.forms()), new Alike(reading), synonyms);
    return questions.of(QuestionReader.read(words), alike ? Strictness.SIMILAR : Strictness.ALL);
  }

  /// Only entries of this kind.
  public static Query ofKind(String kind) {
    return new TermQuery(new Term(Facet.KIND.countedField(), kind));
  }

  /// What is equal by `sort` comes oldest first.
  public Page page(Query query, List<SortField> sort, int start, int rows) throws IOException {
    if (rows == 0) {
      return new Page(List.of(), reading.searcher().count(query));
    }
    var ids =
        Stream.of(
            LongField.newSortField(ID_HIGH, false, SortedNumericSelector.Type.MIN),
            new SortField(ID_LOW, SortField.Type.LONG));
    var order = new Sort(Stream.concat(sort.stream(), ids).toArray(SortField[]::new));
    var collector = new TopFieldCollectorManager(order, start + rows, null, Integer.MAX_VALUE);
    var top = reading.searcher().search(query, collector);
    var page = Arrays.stream(top.scoreDocs).skip(start).map(found -> id((FieldDoc) found));
    return new Page(page.toList(), top.totalHits.value());
  }

  /// The least number in this field of what a query finds.
  public Optional<Long> least(Query query, String field) throws IOException {
    var order = new Sort(LongField.newSortField(field, false, SortedNumericSelector.Type.MIN));
    return Arrays.stream(reading.searcher().search(query, 1, order).scoreDocs)
        .map(found -> (Long) ((FieldDoc) found).fields[0])
        .findFirst();
  }

  /// How many documents of a query have which values of these fields.
  public Counts counts(Query query, List<String> fields) throws IOException {
    return FacetCounter.counts(reading, query, fields);
  }

  private static UUID id(FieldDoc found) {
    var fields = found.fields;
    return new UUID((Long) fields[fields.length - 2], (Long) fields[fields.length - 1]);
  }
}

package nl.datapeil.catalog.search.query;

import static nl.datapeil.catalog.search.index.LuceneDocuments.ID_HIGH;
import static nl.datapeil.catalog.search.index.LuceneDocuments.ID_LOW;
import static nl.datapeil.catalog.search.index.LuceneDocuments.SORT_ISSUED;
import static nl.datapeil.catalog.search.index.LuceneDocuments.SORT_MODIFIED;
import static nl.datapeil.catalog.search.index.LuceneDocuments.SORT_TITLE;

import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;

/// In what order answers come; what is equal comes oldest first, what has no date comes last.
public enum SortOrder {
  /// Best match first, or oldest first when there is nothing to match.
  RELEVANCE("relevance"),
  TITLE("title"),
  TITLE_DOWN("-title"),
  MODIFIED("modified"),
  MODIFIED_DOWN("-modified"),
  ISSUED("issued"),
  ISSUED_DOWN("-issued");

  private final String parameter;

  SortOrder(String parameter) {
    this.parameter = parameter;
  }

  public static Optional<SortOrder> of(String parameter) {
    return Arrays.stream(values()).filter(order -> order.parameter.equals(parameter)).findFirst();
  }

  public String parameter() {
    return parameter;
  }

  /// `ranked` says whether there are words to match.
  Sort sort(boolean ranked) {
    var high = LongField.newSortField(ID_HIGH, false, SortedNumericSelector.Type.MIN);
    var low = new SortField(ID_LOW, SortField.Type.LONG);
    return switch (this) {
      case RELEVANCE -> ranked ? new Sort(SortField.FIELD_SCORE, high, low) : new Sort(high, low);
      case TITLE -> new Sort(title(false), high, low);
      case TITLE_DOWN -> new Sort(title(true), high, low);
      case MODIFIED -> new Sort(date(SORT_MODIFIED, false), high, low);
      case MODIFIED_DOWN -> new Sort(date(SORT_MODIFIED, true), high, low);
      case ISSUED -> new Sort(date(SORT_ISSUED, false), high, low);
      case ISSUED_DOWN -> new Sort(date(SORT_ISSUED, true), high, low);
    };
  }

  private static SortField title(boolean down) {
    return KeywordField.newSortField(SORT_TITLE, down, SortedSetSelector.Type.MIN);
  }

  private static SortField date(String field, boolean down) {
    var sort = LongField.newSortField(field, down, SortedNumericSelector.Type.MIN);
    sort.setMissingValue(down ? Long.MIN_VALUE : Long.MAX_VALUE);
    return sort;
  }
}

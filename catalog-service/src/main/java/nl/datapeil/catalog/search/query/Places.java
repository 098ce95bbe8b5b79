package nl.datapeil.catalog.search.query;

import java.util.UUID;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/// Turns what a document was sorted by into a [Place], and back.
final class Places {
  private Places() {}

  static Place of(FieldDoc found, SortOrder order, boolean ranked, Strictness strictness) {
    var fields = found.fields;
    var ids = fields.length - 2;
    var id = new UUID((Long) fields[ids], (Long) fields[ids + 1]);
    var first = fields[0];
    return switch (order) {
      case RELEVANCE -> new Place(order, strictness, ranked ? (Float) first : 0, 0, "", id);
      case TITLE, TITLE_DOWN ->
          new Place(order, strictness, 0, 0, ((BytesRef) first).utf8ToString(), id);
      case MODIFIED, MODIFIED_DOWN, ISSUED, ISSUED_DOWN ->
          new Place(order, strictness, 0, (Long) first, "", id);
    };
  }

  /// `last` is the highest number of a document: the document at this very place is passed over.
  static FieldDoc start(Place after, float score, boolean ranked, int last) {
    var high = after.id().getMostSignificantBits();
    var low = after.id().getLeastSignificantBits();
    var fields =
        switch (after.order()) {
          case RELEVANCE -> ranked ? new Object[] {score, high, low} : new Object[] {high, low};
          case TITLE, TITLE_DOWN -> new Object[] {new BytesRef(after.title()), high, low};
          case MODIFIED, MODIFIED_DOWN, ISSUED, ISSUED_DOWN ->
              new Object[] {after.date(), high, low};
        };
    return new FieldDoc(last, score, fields);
  }
}

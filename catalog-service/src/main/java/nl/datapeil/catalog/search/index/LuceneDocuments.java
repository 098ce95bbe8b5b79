package nl.datapeil.catalog.search.index;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.catalog.search.ckan.CkanFields;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.document.SearchDocument;
import nl.datapeil.catalog.search.document.SearchDocument.Value;
import nl.datapeil.catalog.search.text.WeighedWords;
import nl.datapeil.catalog.search.text.WordForms;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// How a document lies in Lucene: the names and kinds of its fields.
public final class LuceneDocuments {
  public static final String ID = "id";

  /// The two halves of the id: what ties are broken by, oldest first.
  public static final String ID_HIGH = "id.high";

  public static final String ID_LOW = "id.low";

  /// The words of all zones together, each as often as it says something.
  public static final String WORDS = "words";

  public static final String BOX = "box";
  public static final String PERIOD = "period";
  public static final String PLACE = "place";
  public static final String SORT_TITLE = "sort.title";
  public static final String SORT_MODIFIED = "sort.modified";
  public static final String SORT_ISSUED = "sort.issued";

  /// Between the code of a value and its label.
  public static final char LABEL = '\u001f';

  private static final int LONGEST_VALUE = 2_000;
  private static final FieldType PHRASES = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType WEIGHED = text(IndexOptions.DOCS_AND_FREQS);

  private LuceneDocuments() {}

  private static FieldType text(IndexOptions kept) {
    var type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(kept);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  static Document of(SearchDocument source, WordForms forms) {
    var document = new Document();
    identify(source.id(), document);
    for (var piece : source.pieces()) {
      var field = piece.zone().field();
      document.add(new Field(field, piece.text(), PHRASES));
    }
    document.add(
        new Field(WORDS, new WeighedWords(DocumentWords.of(source.pieces(), forms)), WEIGHED));
    source.values().forEach((facet, values) -> add(facet, values, document));
    extend(source.extent(), document);
    order(source.order(), document);
    if (source.ckan() != null) {
      CkanFields.add(source.ckan(), document);
    }
    return document;
  }

  private static void identify(UUID id, Document document) {
    document.add(new StringField(ID, idTerm(id), Field.Store.NO));
    document.add(new LongField(ID_HIGH, id.getMostSignificantBits(), Field.Store.NO));
    document.add(new NumericDocValuesField(ID_LOW, id.getLeastSignificantBits()));
  }

  public static BytesRef idTerm(UUID id) {
    return new BytesRef(id.toString());
  }

  private static void add(Facet facet, List<Value> values, Document document) {
    for (var value : values) {
      var code = value.code().substring(0, Math.min(value.code().length(), LONGEST_VALUE));
      var label = value.label();
      var counted = label == null ? code : code + LABEL + label;
      document.add(new KeywordField(facet.countedField(), counted, Field.Store.NO));
      askedBy(code)
          .forEach(name -> document.add(new StringField(facet.askedField(), name, Field.Store.NO)));
      if (label != null) {
        document.add(new StringField(facet.askedField(), asked(label), Field.Store.NO));
      }
    }
  }

  /// The names by which a value is asked: all of it, and its last part.
  public static Stream<String> askedBy(String code) {
    return Stream.of(code, tail(code))
        .filter(name -> !name.isEmpty())
        .map(LuceneDocuments::asked)
        .distinct();
  }

  /// How a value is compared: capitals make no difference.
  public static String asked(String value) {
    var lower = value.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(lower.length(), LONGEST_VALUE));
  }

  /// `ENVI` of `http://publications.europa.eu/resource/authority/data-theme/ENVI`.
  private static String tail(String code) {
    return code.contains("://")
        ? code.substring(Math.max(code.lastIndexOf('/'), code.lastIndexOf('#')) + 1)
        : code;
  }

  private static void extend(SearchDocument.Extent extent, Document document) {
    for (var box : extent.boxes()) {
      document.add(
          new DoubleRange(
              BOX, new double[] {box.west(), box.south()}, new double[] {box.east(), box.north()}));
    }
    for (var period : extent.periods()) {
      document.add(new LongRange(PERIOD, new long[] {period.from()}, new long[] {period.until()}));
    }
    for (var place : extent.places()) {
      document.add(new TextField(PLACE, place, Field.Store.NO));
      document.add(new StringField(PLACE + ".code", asked(place), Field.Store.NO));
    }
  }

  private static void order(SearchDocument.Order order, Document document) {
    document.add(new KeywordField(SORT_TITLE, order.title(), Field.Store.NO));
    if (order.modified() != null) {
      document.add(new LongField(SORT_MODIFIED, order.modified(), Field.Store.NO));
    }
    if (order.issued() != null) {
      document.add(new LongField(SORT_ISSUED, order.issued(), Field.Store.NO));
    }
  }
}

package nl.datapeil.catalog.search.ckan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;

/// The fields of the index that hold [CkanTerms].
public final class CkanFields {
  /// Between a value and its title.
  public static final char TITLE = '\u001f';

  public static final String NAME = "ckan.name";
  public static final String CREATED = "ckan.created";
  public static final String MODIFIED = "ckan.modified";

  /// What can be counted.
  public static final Set<String> FACETS =
      Set.of("organization", "license_id", "tags", "groups", "res_format");

  private static final int LONGEST = 2_000;
  private static final long FARTHEST = 9_000_000_000_000L;

  private CkanFields() {}

  /// Holds each value as it is, to count.
  public static String counted(String field) {
    return "ckan.v." + field;
  }

  /// Holds each value as it is compared.
  public static String asked(String field) {
    return "ckan.f." + field;
  }

  /// Capitals make no difference.
  public static String folded(String value) {
    return cut(value.toLowerCase(Locale.ROOT));
  }

  /// Microseconds since 1970, as exact as CKAN writes times; the last there is for what is beyond.
  public static long micros(Instant time) {
    var seconds = Math.clamp(time.getEpochSecond(), -FARTHEST, FARTHEST);
    return seconds * 1_000_000 + time.getNano() / 1_000;
  }

  /// Of such microseconds.
  public static Instant time(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  public static void add(CkanTerms terms, Document document) {
    var organization = terms.organization();
    document.add(new KeywordField(NAME, cut(terms.name()), Field.Store.NO));
    document.add(new LongField(CREATED, micros(terms.created()), Field.Store.NO));
    document.add(new LongField(MODIFIED, micros(terms.modified()), Field.Store.NO));
    addAsked("name", terms.name(), document);
    addAsked("uri", terms.iri(), document);
    addAsked("identifier", terms.identifier(), document);
    terms.resources().forEach(id -> addAsked("resource", id, document));
    addAsked("author", terms.organizationTitle(), document);
    addAsked("owner_org", CkanNames.id(organization).toString(), document);
    add("organization", organization, terms.organizationTitle(), document);
    add("license_id", terms.licenseId(), terms.license(), document);
    terms.tags().forEach(tag -> add("tags", tag, null, document));
    terms.groups().forEach(group -> add("groups", group, null, document));
    terms.formats().forEach(format -> add("res_format", format, null, document));
  }

  private static void add(
      String field, @Nullable String value, @Nullable String title, Document document) {
    if (value != null) {
      var shown = title == null ? value : value + TITLE + title;
      document.add(new KeywordField(counted(field), cut(shown), Field.Store.NO));
      addAsked(field, value, document);
    }
  }

  private static void addAsked(String field, @Nullable String value, Document document) {
    if (value != null) {
      document.add(new StringField(asked(field), folded(value), Field.Store.NO));
    }
  }

  private static String cut(String value) {
    return value.substring(0, Math.min(value.length(), LONGEST));
  }
}

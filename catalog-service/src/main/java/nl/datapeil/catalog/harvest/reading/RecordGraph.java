package nl.datapeil.catalog.harvest.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// The triples of one record while they are being made; empty values make none.
public final class RecordGraph {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)(Z|[+-]\\d{2}:?\\d{2})?");

  private final List<Triple> triples = new ArrayList<>();
  private final String language;
  private final String scope;
  private int blanks;

  /// `language` is that of texts that do not say theirs; `scope` sets apart the blank nodes.
  public RecordGraph(String language, String scope) {
    this.language = language;
    this.scope = scope;
  }

  public List<Triple> triples() {
    return triples;
  }

  public Node blank(Node type) {
    var node =
        NodeFactory.createBlankNode("r" + Integer.toHexString(scope.hashCode()) + "x" + blanks++);
    add(node, Vocab.RDF_TYPE, type);
    return node;
  }

  public Node named(String iri, Node type) {
    var node = NodeFactory.createURI(iri);
    add(node, Vocab.RDF_TYPE, type);
    return node;
  }

  public void add(Node subject, Node property, Node value) {
    triples.add(Triple.create(subject, property, value));
  }

  /// A text that people read, in the language of the record.
  public void text(Node subject, Node property, @Nullable String value) {
    text(subject, property, value, language);
  }

  public void text(Node subject, Node property, @Nullable String value, String inLanguage) {
    if (value != null && !value.isBlank()) {
      add(subject, property, NodeFactory.createLiteralLang(value.strip(), inLanguage));
    }
  }

  /// A value that is no language.
  public void plain(Node subject, Node property, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      add(subject, property, NodeFactory.createLiteralString(value.strip()));
    }
  }

  public void typed(Node subject, Node property, @Nullable String value, Node type) {
    if (value != null && !value.isBlank()) {
      add(
          subject,
          property,
          NodeFactory.createLiteralDT(
              value.strip(), TypeMapper.getInstance().getSafeTypeByName(type.getURI())));
    }
  }

  /// A reference; what is no IRI makes none. Says whether it did.
  public boolean iri(Node subject, Node property, @Nullable String value) {
    var iri = value == null ? null : absolute(value);
    if (iri != null) {
      add(subject, property, NodeFactory.createURI(iri));
    }
    return iri != null;
  }

  /// A date, a month, a year or a time, in the datatype that fits how it is written.
  public void date(Node subject, Node property, @Nullable String value) {
    var text = value == null ? "" : value.strip();
    var time = TIME.matcher(text);
    if (time.matches()) {
      var seconds = time.group(3) == null ? ":00" : "";
      var zone = time.group(5) == null ? "" : time.group(5);
      var colon = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
      typed(
          subject,
          property,
          time.group(1) + "T" + time.group(2) + seconds + colon,
          Vocab.XSD_DATE_TIME);
    } else if (DAY.matcher(text).matches()) {
      typed(subject, property, text, Vocab.XSD_DATE);
    } else if (MONTH.matcher(text).matches()) {
      typed(subject, property, text, Vocab.XSD_G_YEAR_MONTH);
    } else if (YEAR.matcher(text).matches()) {
      typed(subject, property, text, Vocab.XSD_G_YEAR);
    }
  }

  /// Contact, if there is anything to contact.
  public void contact(
      Node subject, @Nullable String name, @Nullable String email, @Nullable String url) {
    if (isEmpty(name) && isEmpty(email) && isEmpty(url)) {
      return;
    }
    var contact = blank(Vocab.VCARD_ORGANIZATION);
    add(subject, Vocab.DCAT_CONTACT_POINT, contact);
    text(contact, Vocab.VCARD_FN, isEmpty(name) ? email : name);
    if (email != null && !email.isBlank()) {
      var address = email.strip();
      iri(
          contact,
          Vocab.VCARD_HAS_EMAIL,
          address.startsWith("mailto:") ? address : "mailto:" + address);
    }
    iri(contact, Vocab.VCARD_HAS_URL, url);
  }

  public void period(Node subject, @Nullable String from, @Nullable String until) {
    if (isEmpty(from) && isEmpty(until)) {
      return;
    }
    var period = blank(Vocab.DCT_PERIOD_OF_TIME);
    add(subject, Vocab.DCT_TEMPORAL, period);
    date(period, Vocab.DCAT_START_DATE, from);
    date(period, Vocab.DCAT_END_DATE, until);
  }

  /// The value as an absolute IRI in a scheme the Web knows, with what may not stand in one
  /// encoded.
  public static @Nullable String absolute(String value) {
    var text = value.strip();
    if (!text.matches("(?s)(?i)(https?|ftp|urn|mailto|doi|info):.+")) {
      return null;
    }
    var clean = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
            clean.append("%%%02X".formatted(c));
          } else {
            clean.appendCodePoint(c);
          }
        });
    return clean.toString();
  }

  /// As part of a path.
  public static String segment(String value) {
    try {
      return new URI(null, null, "/" + value, null)
          .toASCIIString()
          .substring(1)
          .replace("/", "%2F");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public static boolean isEmpty(@Nullable String value) {
    return value == null || value.isBlank();
  }

  static String lower(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }
}

package nl.datapeil.catalog.harvest.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The form of a document. Its text decides where the media type it came with says nothing, or is
/// one that servers send for anything.
public enum Format {
  /// Turtle, TriG, N-Triples and N-Quads: one reader takes them all.
  TURTLE,
  JSON_LD,
  RDF_XML,
  CKAN,
  CSW,
  AMSTERDAM_SCHEMA,
  UNKNOWN;

  private static final Pattern XML =
      Pattern.compile("^<(\\?xml|!--|!DOCTYPE|[A-Za-z_][\\w.-]*(:[A-Za-z_][\\w.-]*)?(\\s|>|/>))");
  private static final Pattern CSW_ROOT =
      Pattern.compile("<(\\w+:)?(GetRecords(ById)?Response|MD_Metadata|MI_Metadata)\\b");
  private static final Pattern AMSTERDAM = Pattern.compile("\"type\"\\s*:\\s*\"dataset\"");

  /// `start` is the beginning of the text, a few thousand characters.
  public static Format of(String mediaType, String start) {
    var bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return declared(bare).filter(format -> format.fits(start)).orElseGet(() -> sniffed(start));
  }

  private static Optional<Format> declared(String mediaType) {
    return switch (mediaType) {
      case "text/turtle",
          "application/x-turtle",
          "application/n-triples",
          "application/trig",
          "application/n-quads",
          "text/n3" ->
          Optional.of(TURTLE);
      case "application/ld+json" -> Optional.of(JSON_LD);
      case "application/rdf+xml" -> Optional.of(RDF_XML);
      default -> Optional.empty();
    };
  }

  private boolean fits(String start) {
    return switch (this) {
      case TURTLE -> !XML.matcher(trimmed(start)).find();
      case JSON_LD -> startsJson(start);
      default -> trimmed(start).startsWith("<");
    };
  }

  private static Format sniffed(String start) {
    var text = trimmed(start);
    if (startsJson(text)) {
      return json(text);
    }
    if (XML.matcher(text).find()) {
      return CSW_ROOT.matcher(text).find() ? CSW : RDF_XML;
    }
    return text.isEmpty() || text.contains("\0") ? UNKNOWN : TURTLE;
  }

  private static Format json(String text) {
    if (text.contains("\"@context\"") || text.contains("\"@id\"") || text.contains("\"@graph\"")) {
      return JSON_LD;
    }
    if (AMSTERDAM.matcher(text).find()) {
      return AMSTERDAM_SCHEMA;
    }
    return text.contains("\"result") || text.contains("\"resources\"") ? CKAN : JSON_LD;
  }

  private static boolean startsJson(String text) {
    var trimmed = trimmed(text);
    return trimmed.startsWith("{")
        || (trimmed.startsWith("[") && trimmed.substring(1).stripLeading().startsWith("{"));
  }

  private static String trimmed(String text) {
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
  }
}

package nl.datapeil.catalog.rdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.jspecify.annotations.Nullable;

/// The RDF syntaxes of this service, the one readers get first when they accept any.
public enum Syntax {
  TURTLE("text/turtle", Lang.TURTLE, "application/x-turtle"),
  JSON_LD("application/ld+json", Lang.JSONLD, null),
  RDF_XML("application/rdf+xml", Lang.RDFXML, null),
  N_TRIPLES("application/n-triples", Lang.NTRIPLES, null);

  private final String mediaType;

  @SuppressWarnings(
      "ImmutableEnumChecker") // a language never changes, it only lacks the annotation
  private final Lang lang;

  private final @Nullable String alias;

  Syntax(String mediaType, Lang lang, @Nullable String alias) {
    this.mediaType = mediaType;
    this.lang = lang;
    this.alias = alias;
  }

  public String mediaType() {
    return mediaType;
  }

  Lang lang() {
    return lang;
  }

  /// The syntax with this media type; parameters such as a charset do not matter.
  public static Optional<Syntax> of(String mediaType) {
    var bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    for (var syntax : values()) {
      if (syntax.mediaType.equals(bare) || bare.equals(syntax.alias)) {
        return Optional.of(syntax);
      }
    }
    return Optional.empty();
  }

  /// What a reader asks for with these media types, best first; empty means JSON, or none of these.
  public static Optional<Syntax> wanted(List<String> accepted) {
    for (var type : accepted) {
      var match = of(type);
      if (match.isPresent()) {
        return match;
      }
      if (type.startsWith("*/*") || type.startsWith("application/json")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

package nl.datapeil.catalog.harvest.csw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.datapeil.catalog.harvest.reading.Codes;
import nl.datapeil.catalog.harvest.reading.Licences;
import nl.datapeil.catalog.harvest.reading.RecordGraph;
import org.jspecify.annotations.Nullable;

/// What the constraints of a record say of licence and access.
final class IsoRights {
  private final List<Tree> legal;
  private final Tree about;

  IsoRights(Tree about) {
    this.about = about;
    legal = about.all("resourceConstraints/MD_LegalConstraints").toList();
  }

  @Nullable String licence() {
    return others()
        .flatMap(text -> Optional.ofNullable(licenceUrl(text)).or(() -> Licences.of(text)).stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String licenceUrl(String text) {
    var iri = RecordGraph.absolute(text);
    return iri != null
            && iri.matches("(?i).*(creativecommons\\.org|/licen[cs]e|/licenties?/|geogedeeld).*")
        ? iri
        : null;
  }

  /// Only what is stated: no constraints at all say nothing.
  @Nullable String access() {
    var texts = others().toList();
    if (texts.stream()
        .anyMatch(t -> t.matches("(?is).*(noLimitations|geen beperking|no limitations).*"))) {
      return Codes.access(true);
    }
    var classified =
        about.code("resourceConstraints/MD_SecurityConstraints/classification").orElse("");
    if (classified.matches("confidential|secret|topSecret")) {
      return Codes.access(false);
    }
    if (classified.equals("restricted")
        || texts.stream().anyMatch(t -> t.contains("INSPIRE_Directive_Article13"))
        || codes("accessConstraints")
            .anyMatch(c -> c.matches("restricted|license|in-confidence"))) {
      return Codes.restricted();
    }
    return null;
  }

  /// What people have to read: limitations, and conditions that are no address.
  List<String> statements() {
    return Stream.concat(
            about.all("resourceConstraints/*/useLimitation").map(Tree::text),
            legal.stream().flatMap(c -> c.all("otherConstraints")).map(Tree::text))
        .filter(text -> !text.isEmpty() && RecordGraph.absolute(text) == null)
        .distinct()
        .toList();
  }

  private Stream<String> others() {
    return legal.stream().flatMap(c -> c.all("otherConstraints")).map(Tree::reference);
  }

  private Stream<String> codes(String name) {
    return legal.stream().flatMap(c -> c.code(name).stream());
  }
}

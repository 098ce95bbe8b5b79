package nl.datapeil.catalog.search.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A dataset in the terms by which CKAN's clients ask for it. `license` is its IRI.
public record CkanTerms(
    String name,
    String iri,
    String organizationTitle,
    @Nullable String license,
    @Nullable String identifier,
    List<String> tags,
    List<String> groups,
    List<String> formats,
    List<String> resources,
    Instant created,
    Instant modified) {
  private static final String NOBODY = "Onbekend";

  public CkanTerms {
    tags = List.copyOf(tags);
    groups = List.copyOf(groups);
    formats = List.copyOf(formats);
    resources = List.copyOf(resources);
  }

  /// What of an entry stands beside its description.
  public record Stored(
      UUID id, @Nullable String name, String iri, Instant created, Instant modified) {
    /// The id where there is no name, or none that CKAN would take.
    String ckanName() {
      return name != null && name.length() >= 2 && name.length() <= 100 ? name : id.toString();
    }
  }

  public static CkanTerms of(Stored stored, JsonNode typed) {
    var publisher = text(typed.path("publisher").path("name"));
    return new CkanTerms(
        stored.ckanName(),
        stored.iri(),
        publisher.orElse(NOBODY),
        text(typed.path("license")).orElse(null),
        text(typed.path("identifier").path(0)).orElse(null),
        typed.path("keyword").valueStream().flatMap(CkanTerms::texts).distinct().toList(),
        codes(texts(typed.path("theme")).toList())
            .map(code -> code.toLowerCase(Locale.ROOT))
            .distinct()
            .toList(),
        codes(
                typed
                    .path("distribution")
                    .valueStream()
                    .flatMap(one -> text(one.path("format")).stream())
                    .toList())
            .map(code -> code.toUpperCase(Locale.ROOT))
            .distinct()
            .toList(),
        resources(stored.id(), typed.path("distribution")),
        stored.created(),
        stored.modified());
  }

  private static List<String> resources(UUID dataset, JsonNode distributions) {
    var ids = new ArrayList<String>();
    for (var one : distributions) {
      ids.add(CkanNames.resourceId(dataset, text(one.path("uri")).orElse(null), ids.size()));
    }
    return ids;
  }

  public String organization() {
    return CkanNames.name(organizationTitle);
  }

  public @Nullable String licenseId() {
    return CkanNames.license(license);
  }

  private static Stream<String> codes(List<String> iris) {
    return iris.stream()
        .map(CkanNames::code)
        .filter(Objects::nonNull)
        .filter(code -> !code.isEmpty());
  }

  private static Stream<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText);
  }

  /// Dutch, else English, else any.
  private static Optional<String> text(JsonNode value) {
    if (value.isTextual()) {
      return Optional.of(value.asText()).filter(text -> !text.isBlank());
    }
    return Stream.concat(
            Stream.of("nl", "en", "@none").map(value::path),
            value.isObject() ? value.valueStream() : Stream.of())
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}

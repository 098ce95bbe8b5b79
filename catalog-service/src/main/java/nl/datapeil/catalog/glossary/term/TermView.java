package nl.datapeil.catalog.glossary.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.Versioned;
import org.jspecify.annotations.Nullable;

/// A concept as readers see it; who changed it is for staff only.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermView(
    UUID id,
    URI uri,
    TermStatus status,
    Map<String, String> prefLabel,
    Map<String, List<String>> altLabel,
    Map<String, List<String>> hiddenLabel,
    Map<String, String> definition,
    Map<String, String> scopeNote,
    @Nullable String source,
    List<String> exactMatch,
    List<String> closeMatch,
    List<Other> broader,
    List<Other> narrower,
    List<Other> related,
    List<Agreed> agreedWith,
    List<String> subjects,
    int version,
    Instant updatedAt,
    @Nullable String updatedBy)
    implements Versioned {

  /// Another term.
  public record Other(UUID id, URI uri, Map<String, String> prefLabel) {}

  /// A partner that agreed with the definition.
  public record Agreed(UUID partner, String name, LocalDate on) {}
}

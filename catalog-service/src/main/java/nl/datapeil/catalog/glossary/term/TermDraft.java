package nl.datapeil.catalog.glossary.term;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.term.Uris;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// A concept as a steward writes it, in the words of SKOS; texts are kept by language. `subjects`
/// are URIs of datasets, with `#` and a column when it is about one.
public record TermDraft(
    @Written(max = 2000) @Pattern(regexp = Uris.ABSOLUTE, message = Uris.MESSAGE) @Nullable String uri,
    @NotNull TermStatus status,
    @NotEmpty(message = "{nl.datapeil.catalog.label}") Map<
                @Pattern(regexp = TermDraft.LANGUAGE, message = TermDraft.NO_LANGUAGE) String,
                @NotNull @Written(max = 200) String>
            prefLabel,
    Map<
            @Pattern(regexp = TermDraft.LANGUAGE, message = TermDraft.NO_LANGUAGE) String,
            @NotNull @Size(max = 100) List<@NotNull @Written(max = 200) String>>
        altLabel,
    Map<
            @Pattern(regexp = TermDraft.LANGUAGE, message = TermDraft.NO_LANGUAGE) String,
            @NotNull @Size(max = 100) List<@NotNull @Written(max = 200) String>>
        hiddenLabel,
    Map<
            @Pattern(regexp = TermDraft.LANGUAGE, message = TermDraft.NO_LANGUAGE) String,
            @NotNull @Written(max = 10_000) String>
        definition,
    Map<
            @Pattern(regexp = TermDraft.LANGUAGE, message = TermDraft.NO_LANGUAGE) String,
            @NotNull @Written(max = 10_000) String>
        scopeNote,
    @Written(max = 2000) @Nullable String source,
    @Size(max = 100) List<
                @NotNull @Written(max = 2000)
                @Pattern(regexp = Uris.ABSOLUTE, message = Uris.MESSAGE) String>
            exactMatch,
    @Size(max = 100) List<
                @NotNull @Written(max = 2000)
                @Pattern(regexp = Uris.ABSOLUTE, message = Uris.MESSAGE) String>
            closeMatch,
    @Size(max = 100) List<@NotNull UUID> broader,
    @Size(max = 100) List<@NotNull UUID> related,
    @Size(max = 100) List<@NotNull @Valid AgreedWith> agreedWith,
    @Size(max = 1000) List<@NotNull @Written(max = 2100) String> subjects) {

  static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*|@none";
  static final String NO_LANGUAGE = "{nl.datapeil.catalog.language}";

  /// What is left out is empty.
  public TermDraft {
    prefLabel = requireNonNullElse(prefLabel, Map.of());
    altLabel = requireNonNullElse(altLabel, Map.of());
    hiddenLabel = requireNonNullElse(hiddenLabel, Map.of());
    definition = requireNonNullElse(definition, Map.of());
    scopeNote = requireNonNullElse(scopeNote, Map.of());
    exactMatch = requireNonNullElse(exactMatch, List.of());
    closeMatch = requireNonNullElse(closeMatch, List.of());
    broader = requireNonNullElse(broader, List.of());
    related = requireNonNullElse(related, List.of());
    agreedWith = requireNonNullElse(agreedWith, List.of());
    subjects = requireNonNullElse(subjects, List.of());
  }

  public TermDraft withStatus(TermStatus other) {
    return new TermDraft(
        uri,
        other,
        prefLabel,
        altLabel,
        hiddenLabel,
        definition,
        scopeNote,
        source,
        exactMatch,
        closeMatch,
        broader,
        related,
        agreedWith,
        subjects);
  }

  /// With which partner the definition was agreed, and when.
  public record AgreedWith(@NotNull UUID partner, @NotNull LocalDate on) {}
}

package nl.datapeil.catalog.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.datapeil.catalog.term.Uris;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// A partner as a steward records it. `tooi` and `oin` are what the government calls it.
public record PartnerDraft(
    @NotNull @Written(max = 200) String name,
    @Pattern(regexp = PartnerDraft.TOOI, message = "{nl.datapeil.catalog.tooi}") @Nullable String tooi,
    @Pattern(regexp = "[0-9]{20}", message = "{nl.datapeil.catalog.oin}") @Nullable String oin,
    @Written(max = 2000) @Pattern(regexp = Uris.WEB, message = Uris.MESSAGE) @Nullable String homepage,
    @Valid @Nullable Contact contact) {

  static final String TOOI =
      "https://identifier\\.overheid\\.nl/tooi/id/[a-z-]{1,100}/[A-Za-z0-9_-]{1,100}";
}

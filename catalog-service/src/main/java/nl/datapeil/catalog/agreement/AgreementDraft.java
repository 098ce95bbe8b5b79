package nl.datapeil.catalog.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.reference.DatasetUse;
import nl.datapeil.catalog.term.Period;
import nl.datapeil.catalog.term.Sent;
import nl.datapeil.catalog.term.Uris;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// An agreement as a steward records it. `legalGround` is in words, `processingActivity` the URI of
/// the register of processing activities.
@Period.Forward
public record AgreementDraft(
    @NotNull @Written(max = 200) String title,
    @NotNull UUID partner,
    @NotNull @Written(max = 10_000) String purpose,
    @Written(max = 2000) @Nullable String legalGround,
    @Written(max = 2000) @Pattern(regexp = Uris.ABSOLUTE, message = Uris.MESSAGE) @Nullable String processingActivity,
    @Written(max = 10_000) @Nullable String conditions,
    @Written(max = 2000) @Pattern(regexp = Uris.WEB, message = Uris.MESSAGE) @Nullable String document,
    @NotNull LocalDate from,
    @Nullable LocalDate until,
    @NotEmpty(message = "{nl.datapeil.catalog.datasets}") @Size(max = 200) List<@NotNull @Valid DatasetUse> datasets)
    implements Period {

  public AgreementDraft {
    datasets = Sent.list(datasets);
  }
}

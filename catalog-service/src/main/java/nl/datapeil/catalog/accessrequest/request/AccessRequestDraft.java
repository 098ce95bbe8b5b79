package nl.datapeil.catalog.accessrequest.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.datapeil.catalog.reference.DatasetUse;
import nl.datapeil.catalog.term.Period;
import nl.datapeil.catalog.term.Sent;
import nl.datapeil.catalog.term.Uris;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// What somebody asks for. Without a processing activity any that covers it will do.
@Period.Forward
public record AccessRequestDraft(
    @NotNull @Written(max = 10_000) String purpose,
    @Written(max = 2000) @Pattern(regexp = Uris.ABSOLUTE, message = Uris.MESSAGE) @Nullable String processingActivity,
    @NotNull LocalDate from,
    @NotNull LocalDate until,
    @NotEmpty(message = "{nl.datapeil.catalog.datasets}") @Size(max = 50) List<@NotNull @Valid DatasetUse> datasets)
    implements Period {

  public AccessRequestDraft {
    datasets = Sent.list(datasets);
  }
}

package nl.datapeil.catalog.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Versioned;
import nl.datapeil.catalog.reference.UsedDataset;
import org.jspecify.annotations.Nullable;

/// An agreement as staff see it; `state` is that of today.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementView(
    UUID id,
    URI uri,
    String title,
    Party partner,
    String purpose,
    @Nullable String legalGround,
    @Nullable String processingActivity,
    @Nullable String conditions,
    @Nullable String document,
    LocalDate from,
    @Nullable LocalDate until,
    List<UsedDataset> datasets,
    AgreementState state,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate terminatedOn,
    @Nullable String terminationReason,
    int version,
    Instant updatedAt,
    String updatedBy)
    implements Versioned {
  public AgreementView {
    datasets = List.copyOf(datasets);
  }

  /// With whom.
  public record Party(UUID id, URI uri, String name) {}
}

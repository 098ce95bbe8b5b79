package nl.datapeil.catalog.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A processing activity as far as this service reads it.
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProcessingActivity(
    UUID id,
    String uri,
    String status,
    int version,
    String name,
    String purpose,
    String legalBasis,
    String legalBasisReference,
    @Nullable String specialCategoryGround,
    @Nullable Advice advice,
    @Nullable Approval approval,
    LocalDate reviewOn,
    List<Covered> datasets) {
  public ProcessingActivity {
    datasets = List.copyOf(Objects.requireNonNullElse(datasets, List.of()));
  }

  /// Of the data protection officer.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Advice(boolean positive, Instant at) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Approval(Instant at) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Covered(String uri, List<Column> columns) {
    public Covered {
      columns = List.copyOf(Objects.requireNonNullElse(columns, List.of()));
    }

    public boolean hasColumn(String name) {
      return columns.stream().anyMatch(column -> column.name().equals(name));
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Column(String name) {}

  public boolean isApproved() {
    return status.equals("APPROVED");
  }

  /// The review date is the last day on which an approval holds.
  public boolean hasExpired(LocalDate today) {
    return status.equals("EXPIRED") || reviewOn.isBefore(today);
  }

  public Optional<Covered> dataset(String dataset) {
    return datasets.stream().filter(covered -> covered.uri().equals(dataset)).findFirst();
  }
}

package nl.datapeil.catalog.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dataset and columns that an agreement is about, as it is stored and shown. `dataset` is absent
/// once the dataset, a draft, was deleted; no columns means all.
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsedDataset(
    @Column(name = "dataset_id") @Nullable UUID dataset, String uri, List<String> columns) {

  public static UsedDataset of(KnownDataset dataset, List<String> columns) {
    return new UsedDataset(dataset.id(), dataset.uri(), List.copyOf(columns));
  }

  /// Whether the column is meant, or, when none is asked for, the dataset.
  public boolean includes(@Nullable String column) {
    return column == null || columns.isEmpty() || columns.contains(column);
  }
}

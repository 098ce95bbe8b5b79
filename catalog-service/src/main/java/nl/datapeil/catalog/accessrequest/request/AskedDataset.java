package nl.datapeil.catalog.accessrequest.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.reference.KnownDataset;
import org.jspecify.annotations.Nullable;

/// A dataset and the columns asked of it, and who granted them. `dataset` is absent once the
/// dataset, a draft, was deleted.
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskedDataset(
    @Column(name = "dataset_id") @Nullable UUID dataset,
    String uri,
    List<String> columns,
    @Nullable String approvedBy) {

  /// No columns means all that it has now.
  public static AskedDataset of(KnownDataset dataset, List<String> columns) {
    var all = dataset.columns().stream().map(KnownDataset.KnownColumn::name).toList();
    return new AskedDataset(
        dataset.id(), dataset.uri(), columns.isEmpty() ? all : List.copyOf(columns), null);
  }

  public AskedDataset approved(String by) {
    return new AskedDataset(dataset, uri, columns, by);
  }
}

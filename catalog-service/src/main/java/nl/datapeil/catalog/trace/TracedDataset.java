package nl.datapeil.catalog.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.reference.KnownDataset;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.catalog.term.Status;
import org.jspecify.annotations.Nullable;

/// A dataset and those of its columns that the trace is about.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TracedDataset(
    UUID id,
    String uri,
    @Nullable String name,
    Access access,
    Status status,
    List<TracedColumn> columns) {
  public TracedDataset {
    columns = List.copyOf(columns);
  }

  public record TracedColumn(String uri, String name, Sensitivity sensitivity) {}

  /// `names` empty means all columns.
  static TracedDataset of(KnownDataset dataset, List<String> names) {
    return new TracedDataset(
        dataset.id(),
        dataset.uri(),
        dataset.name(),
        dataset.access(),
        dataset.status(),
        dataset.columns().stream()
            .filter(column -> names.isEmpty() || names.contains(column.name()))
            .map(c -> new TracedColumn(dataset.uri() + "#" + c.name(), c.name(), c.sensitivity()))
            .toList());
  }
}

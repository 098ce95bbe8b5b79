package nl.datapeil.catalog.reference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.catalog.term.Status;
import org.jspecify.annotations.Nullable;

/// A dataset that a reader may know of, with what others need when they refer to it.
public record KnownDataset(
    UUID id,
    String uri,
    @Nullable String name,
    @Nullable String owner,
    Access access,
    Status status,
    List<KnownColumn> columns) {
  public KnownDataset {
    columns = List.copyOf(columns);
  }

  public record KnownColumn(String name, Sensitivity sensitivity) {}

  public Optional<KnownColumn> column(String column) {
    return columns.stream().filter(known -> known.name().equals(column)).findFirst();
  }

  /// Those of these columns that say something about people; of all columns when none is named.
  public List<KnownColumn> sensitive(List<String> names) {
    return columns.stream()
        .filter(column -> names.isEmpty() || names.contains(column.name()))
        .filter(column -> column.sensitivity().concernsPeople())
        .toList();
  }
}

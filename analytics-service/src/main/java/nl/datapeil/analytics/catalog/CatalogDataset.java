package nl.datapeil.analytics.catalog;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/// A dataset as the catalogue describes it; `name` is its table name in SQL.
public record CatalogDataset(
    UUID id, URI uri, String name, boolean open, boolean archived, List<CatalogColumn> columns) {
  public CatalogDataset {
    columns = List.copyOf(columns);
  }

  /// Whether any column is about persons.
  public boolean personal() {
    return columns.stream().anyMatch(CatalogColumn::sensitive);
  }

  /// Whether a decision of the privacy service is needed before anything leaves.
  public boolean isProtected() {
    return !open || personal();
  }
}

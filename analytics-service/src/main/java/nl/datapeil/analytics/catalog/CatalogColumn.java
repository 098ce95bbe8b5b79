package nl.datapeil.analytics.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/// A column as the catalogue describes it; `granularity` only where the column says a place.
@JsonIgnoreProperties(ignoreUnknown = true)
public record CatalogColumn(
    String name,
    @Nullable String title,
    ColumnType type,
    Sensitivity sensitivity,
    @Nullable Granularity granularity) {

  public boolean sensitive() {
    return sensitivity != Sensitivity.NONE;
  }
}

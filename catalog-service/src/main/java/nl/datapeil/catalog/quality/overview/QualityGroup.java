package nl.datapeil.catalog.quality.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Datasets with the same value; `key` is empty for those without one.
@JsonInclude(JsonInclude.Include.NON_NULL)
record QualityGroup(String key, @Nullable String label, CatalogQuality.Totals totals) {}

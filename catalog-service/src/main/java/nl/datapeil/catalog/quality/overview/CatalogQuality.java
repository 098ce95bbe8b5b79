package nl.datapeil.catalog.quality.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The quality of many datasets together. `pending` are those whose present version was not scored
/// yet; `averages` are of those that were.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatalogQuality(
    Totals totals, int max, Map<String, BigDecimal> dimensions, List<Shortage> shortages) {
  CatalogQuality {
    shortages = List.copyOf(shortages);
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Totals(
      long datasets,
      long scored,
      long pending,
      @Nullable BigDecimal averageScore,
      @Nullable BigDecimal averageMeasured,
      @Nullable BigDecimal averageCompleteness,
      Map<String, Long> ratings,
      long overdue,
      long withBrokenLinks) {}

  /// How many datasets lack a metric, and the points that are to be had by mending all.
  record Shortage(String metric, long datasets, long points) {}
}

package nl.datapeil.catalog.quality.measurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Measurements of one dataset.
public record MeasurementsDraft(List<@Nullable MeasurementDraft> measurements) {
  /// A null inside the list is kept, so that it is reported with its place.
  public MeasurementsDraft {
    measurements = copyOf(measurements);
  }

  private static List<@Nullable MeasurementDraft> copyOf(
      @Nullable List<@Nullable MeasurementDraft> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }
}

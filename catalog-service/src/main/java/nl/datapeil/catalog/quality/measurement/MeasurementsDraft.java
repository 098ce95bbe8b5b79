package nl.datapeil.catalog.quality.measurement;

import java.util.List;
import nl.datapeil.catalog.term.Sent;
import org.jspecify.annotations.Nullable;

/// Measurements of one dataset.
public record MeasurementsDraft(List<@Nullable MeasurementDraft> measurements) {
  /// A null inside the list is kept, so that it is reported with its place.
  public MeasurementsDraft {
    measurements = Sent.list(measurements);
  }
}

package nl.datapeil.catalog.quality.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A measurement as readers see it; `iri` names its metric.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasurementView(
    UUID id,
    String metric,
    URI iri,
    @Nullable String column,
    Datatype datatype,
    JsonNode value,
    @Nullable String unit,
    Instant computedAt) {

  static MeasurementView of(Measurement measurement, URI home) {
    return new MeasurementView(
        measurement.id(),
        measurement.metric(),
        iri(measurement, home),
        measurement.column(),
        measurement.datatype(),
        measurement.datatype().json(measurement.value()),
        measurement.unit(),
        measurement.computedAt());
  }

  private static URI iri(Measurement measurement, URI home) {
    return KnownMetric.of(measurement.metric())
        .map(known -> URI.create(home + "/quality-metrics#" + known.id()))
        .orElseGet(() -> URI.create(measurement.metric()));
  }
}

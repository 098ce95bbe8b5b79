package nl.datapeil.catalog.quality.measurement;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// A measurement as it is sent. `metric` is a code known here or an IRI; for an IRI `datatype` says
/// what the value is.
public record MeasurementDraft(
    @Nullable String metric,
    @Nullable String column,
    @Nullable JsonNode value,
    @Nullable String datatype,
    @Nullable String unit,
    @Nullable String computedAt) {}

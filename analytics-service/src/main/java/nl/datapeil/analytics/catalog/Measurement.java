package nl.datapeil.analytics.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One value of one of the catalogue's metrics, of a dataset or, when named, a column.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measurement(
    String metric, @Nullable String column, Object value, Instant computedAt) {}

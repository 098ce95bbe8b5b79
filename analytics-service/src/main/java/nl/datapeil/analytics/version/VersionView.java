package nl.datapeil.analytics.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.analytics.version.ingest.Format;
import org.jspecify.annotations.Nullable;

/// A version as the API shows it; `bytes` and `sha256` are of the file as it was uploaded.
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionView(
    UUID datasetId,
    int number,
    long rows,
    long bytes,
    String sha256,
    Format format,
    @Nullable String encoding,
    @Nullable String delimiter,
    @Nullable String decimalSeparator,
    List<VersionColumn> columns,
    Instant createdAt,
    String createdBy) {
  VersionView {
    columns = List.copyOf(columns);
  }
}

package nl.datapeil.catalog.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.SourceKind;
import nl.datapeil.catalog.term.Status;
import org.jspecify.annotations.Nullable;

/// A dataset as readers see it. `uri` is public and lasting; `version` grows with every change.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DatasetView(
    UUID id,
    URI uri,
    String name,
    String title,
    @Nullable String description,
    String publisher,
    String owner,
    SourceKind sourceKind,
    Access access,
    @Nullable String accessReason,
    @Nullable String licence,
    @Nullable String theme,
    @Nullable Granularity finestGranularity,
    List<String> linkingKeys,
    List<ColumnView> columns,
    Status status,
    int version,
    Instant createdAt,
    String createdBy,
    Instant updatedAt,
    String updatedBy,
    @Nullable Instant publishedAt) {
  public DatasetView {
    linkingKeys = List.copyOf(linkingKeys);
    columns = List.copyOf(columns);
  }
}

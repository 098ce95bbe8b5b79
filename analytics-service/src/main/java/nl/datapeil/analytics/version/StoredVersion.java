package nl.datapeil.analytics.version;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A version that queries may read; `file` is its immutable Parquet file. A geometry column `g`
/// lies in it as WKT in metres of RD New (EPSG:28992), beside doubles `g__x` and `g__y` (the point,
/// or a point inside) and `g__xmin`, `g__ymin`, `g__xmax`, `g__ymax`.
public record StoredVersion(
    UUID id,
    UUID datasetId,
    int number,
    Path file,
    long rows,
    Instant createdAt,
    List<VersionColumn> columns) {
  public StoredVersion {
    columns = List.copyOf(columns);
  }
}

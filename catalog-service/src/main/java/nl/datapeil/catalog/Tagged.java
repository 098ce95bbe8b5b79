package nl.datapeil.catalog;

import org.jspecify.annotations.Nullable;

/// What is shown with an `ETag`.
public interface Tagged {
  /// Null when the reader gets none.
  @Nullable String etag();
}

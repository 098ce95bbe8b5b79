package nl.datapeil.catalog.harvest.remote;

import org.jspecify.annotations.Nullable;

/// A remote catalogue, read page by page. It need not remember anything: where it was is in the
/// checkpoint, so another pod can go on.
public interface Remote {
  /// The page at `checkpoint`, which an earlier page gave as its next; null for the first.
  Answer read(@Nullable String checkpoint);
}

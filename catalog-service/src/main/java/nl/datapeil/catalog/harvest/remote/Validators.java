package nl.datapeil.catalog.harvest.remote;

import org.jspecify.annotations.Nullable;

/// By what a document is recognised the next time.
public record Validators(
    @Nullable String etag, @Nullable String lastModified, @Nullable String sha256) {
  static final Validators NONE = new Validators(null, null, null);
}

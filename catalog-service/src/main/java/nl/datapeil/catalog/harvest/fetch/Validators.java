package nl.datapeil.catalog.harvest.fetch;

import org.jspecify.annotations.Nullable;

/// By what a document is recognised the next time.
public record Validators(
    @Nullable String etag, @Nullable String lastModified, @Nullable String sha256) {
  public static final Validators NONE = new Validators(null, null, null);
}

package nl.datapeil.catalog.change;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to something of this service. `kind` and `action` are lower-case words
/// such as `dataset` and `published`; `visible` says whether anonymous readers may know of it;
/// `digest` is SHA-256 in hex of the state after it, or empty when it leaves none.
public record Change(
    String kind,
    UUID subject,
    @Nullable URI uri,
    String action,
    int version,
    boolean visible,
    String by,
    @Nullable String reason,
    String digest) {
  /// The same, of another state.
  Change withDigest(String other) {
    return new Change(kind, subject, uri, action, version, visible, by, reason, other);
  }
}

package nl.datapeil.privacy.record.link;

/// A part of this service that has public addresses of its own. Every bean of this type is asked
/// before something is linked to.
public interface Addressed {
  /// Whether the URI is one of this part's, and nothing is there.
  boolean lacks(String uri);

  /// The one URI of what this part has under the URI; any other stays as it is.
  default String plain(String uri) {
    return uri;
  }
}

package nl.datapeil.catalog;

/// What is shown with a version, which goes along as `ETag`.
public interface Versioned {
  int version();

  default String etag() {
    return IfMatch.etag(version());
  }
}

package nl.datapeil.catalog;

/// What is shown with a version, which goes along as `ETag`.
public interface Versioned extends Tagged {
  int version();

  @Override
  default String etag() {
    return IfMatch.etag(version());
  }
}

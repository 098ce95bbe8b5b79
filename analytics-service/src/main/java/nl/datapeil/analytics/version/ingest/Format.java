package nl.datapeil.analytics.version.ingest;

/// The kinds of file that can be uploaded.
public enum Format {
  CSV,
  GEOJSON
}

package nl.datapeil.catalog.term;

/// Where the data come from.
public enum SourceKind {
  OPEN,
  COMMERCIAL,
  OWN_SYSTEM,
  WEB,
  IOT
}

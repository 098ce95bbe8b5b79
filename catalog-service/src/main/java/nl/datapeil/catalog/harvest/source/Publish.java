package nl.datapeil.catalog.harvest.source;

/// Which harvested entries everybody sees.
public enum Publish {
  ALL,
  /// Those without violations of DCAT-AP-NL; the others stay drafts.
  CONFORMANT
}

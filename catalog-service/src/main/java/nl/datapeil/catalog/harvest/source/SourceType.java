package nl.datapeil.catalog.harvest.source;

/// What kind of remote catalogue it is.
public enum SourceType {
  /// A document or pages of RDF, in any syntax.
  DCAT,
  CKAN,
  CSW,
  AMSTERDAM_SCHEMA,
  /// Files that are sent to us; its URL only names it.
  UPLOAD
}

package nl.datapeil.catalog.term;

/// The stage of a dataset's life; it never goes back.
public enum Status {
  DRAFT,
  PUBLISHED,
  ARCHIVED
}

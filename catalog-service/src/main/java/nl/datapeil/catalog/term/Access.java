package nl.datapeil.catalog.term;

/// Whether the data are open to everybody, or closed for a reason.
public enum Access {
  OPEN,
  CLOSED
}

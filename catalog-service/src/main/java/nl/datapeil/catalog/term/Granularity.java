package nl.datapeil.catalog.term;

/// A level of area, finest first.
public enum Granularity {
  ADDRESS,
  STREET,
  NEIGHBOURHOOD,
  DISTRICT,
  MUNICIPALITY
}

package nl.datapeil.analytics.catalog;

/// How precisely a place is given, from finest to coarsest.
public enum Granularity {
  ADDRESS,
  STREET,
  NEIGHBOURHOOD,
  DISTRICT,
  MUNICIPALITY
}

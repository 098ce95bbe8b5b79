package nl.datapeil.privacy.activity.terms;

/// Geographic detail, finest first.
public enum Granularity {
  ADDRESS,
  STREET,
  NEIGHBOURHOOD,
  DISTRICT,
  MUNICIPALITY
}

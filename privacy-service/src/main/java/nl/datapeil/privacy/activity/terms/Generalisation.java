package nl.datapeil.privacy.activity.terms;

/// How coarse a value becomes: a date, a postcode or a number in bands.
public enum Generalisation {
  YEAR,
  DECADE,
  POSTCODE4,
  BAND_10,
  BAND_100,
  BAND_1000
}

package nl.datapeil.privacy.activity.terms;

/// How coarse a value becomes: a date, a postcode, an age or number in bands, or the code of an
/// area of Statistics Netherlands. What a policy generalises further follows the same hierarchies.
public enum Generalisation {
  YEAR,
  DECADE,
  POSTCODE4,
  POSTCODE2,
  AGE_BAND_5,
  AGE_BAND_10,
  AGE_BAND_20,
  BAND_10,
  BAND_100,
  BAND_1000,
  BUURT,
  WIJK,
  GEMEENTE
}

package nl.datapeil.analytics.query.plan;

import nl.datapeil.analytics.catalog.Granularity;
import org.jspecify.annotations.Nullable;

/// How a value is made coarser before anything else may see it.
public enum Generalisation implements Coarser {
  /// The first day of the year of a date; a whole number is taken to be a year already.
  YEAR,
  /// The first day of the decade of a date, or the first year of the decade of a year.
  DECADE,
  /// The four digits a Dutch postcode begins with.
  POSTCODE4,
  /// The two digits a Dutch postcode begins with.
  POSTCODE2,
  /// Ages, which are whole numbers, by five years and so on.
  AGE_BAND_5,
  AGE_BAND_10,
  AGE_BAND_20,
  BAND_10,
  BAND_100,
  BAND_1000,
  /// Areas of Statistics Netherlands, by their codes.
  BUURT(Granularity.NEIGHBOURHOOD),
  WIJK(Granularity.DISTRICT),
  GEMEENTE(Granularity.MUNICIPALITY);

  private final @Nullable Granularity granularity;

  Generalisation() {
    granularity = null;
  }

  Generalisation(Granularity granularity) {
    this.granularity = granularity;
  }

  /// How precisely a treated column can still say a place, null when this does not make it coarser.
  public @Nullable Granularity granularity() {
    return granularity;
  }
}

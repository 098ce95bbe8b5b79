package nl.datapeil.privacy.policy.rules;

import java.util.List;
import java.util.Optional;

/// The hierarchies that every municipality has, each family from finest to coarsest. A name outside
/// them is the municipality's own and comparable to nothing but itself.
public final class Hierarchies {
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("YEAR", "DECADE"),
          List.of("BAND_10", "BAND_100", "BAND_1000"),
          List.of("AGE_BAND_5", "AGE_BAND_10", "AGE_BAND_20"),
          List.of("POSTCODE4", "POSTCODE2"),
          List.of("BUURT", "WIJK", "GEMEENTE"));

  private Hierarchies() {}

  /// The coarser of two, when one is a step up from the other.
  static Optional<String> coarser(String one, String other) {
    if (one.equals(other)) {
      return Optional.of(one);
    }
    return FAMILIES.stream()
        .filter(family -> family.contains(one) && family.contains(other))
        .map(family -> family.indexOf(one) > family.indexOf(other) ? one : other)
        .findFirst();
  }
}

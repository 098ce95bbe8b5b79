package nl.datapeil.analytics.query.number;

/// A distribution of deviations with mean zero.
public sealed interface Noise permits CellKeyNoise, GeometricNoise {
  /// What is added to a number of people.
  ///
  /// @param people at least 1; a number of zero is never disturbed
  /// @param place where in the distribution, above 0 and below 1
  long deviation(long people, double place);

  /// Tells the noises of one query apart.
  String method();
}

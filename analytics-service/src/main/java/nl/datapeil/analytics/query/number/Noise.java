package nl.datapeil.analytics.query.number;

import nl.datapeil.kit.problem.Text;

/// A distribution of deviations with mean zero.
public sealed interface Noise permits CellKeyNoise, GeometricNoise {
  /// What is added to a number of people.
  ///
  /// @param people at least 1; a number of zero is never disturbed
  /// @param place where in the distribution, above 0 and below 1
  long deviation(long people, double place);

  /// A deviation that is exceeded never, or once in a thousand times.
  long margin();

  /// Tells noises apart, of other queries too: two on one place would be known from each other.
  String id();

  /// What is said of numbers that have no other treatment than this.
  Text told();
}

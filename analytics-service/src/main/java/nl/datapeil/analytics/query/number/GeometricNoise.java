package nl.datapeil.analytics.query.number;

import nl.datapeil.kit.problem.Text;

/// The two-sided geometric distribution: a deviation of one more is `e` to the power of epsilon
/// less likely.
record GeometricNoise(double epsilon) implements Noise {
  private static final double RARELY = 0.001;

  @Override
  public long deviation(long people, double place) {
    var alpha = Math.exp(-epsilon);
    if (place < alpha / (1 + alpha)) {
      return 1 - (long) Math.ceil(Math.log(place * (1 + alpha)) / -epsilon);
    }
    return (long) Math.floor(Math.max(0, Math.log((1 - place) * (1 + alpha)) / -epsilon));
  }

  @Override
  public long margin() {
    return deviation(1, 1 - RARELY);
  }

  @Override
  public String id() {
    return "GEOMETRIC " + epsilon;
  }

  @Override
  public Text told() {
    return Text.of(
        "Numbers of people are perturbed with geometric noise (epsilon %s), always the same for"
            + " the same people.",
        "Aantallen mensen zijn verstoord met geometrische ruis (epsilon %s), voor dezelfde"
            + " mensen steeds gelijk.",
        String.valueOf(epsilon));
  }
}

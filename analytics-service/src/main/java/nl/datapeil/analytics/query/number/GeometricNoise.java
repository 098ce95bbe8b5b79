package nl.datapeil.analytics.query.number;

/// The two-sided geometric distribution: a deviation of one more is `e` to the power of epsilon
/// less likely.
record GeometricNoise(double epsilon) implements Noise {
  @Override
  public long deviation(long people, double place) {
    var alpha = Math.exp(-epsilon);
    if (place < alpha / (1 + alpha)) {
      return 1 - (long) Math.ceil(Math.log(place * (1 + alpha)) / -epsilon);
    }
    return (long) Math.floor(Math.max(0, Math.log((1 - place) * (1 + alpha)) / -epsilon));
  }

  @Override
  public String method() {
    return "GEOMETRIC";
  }
}

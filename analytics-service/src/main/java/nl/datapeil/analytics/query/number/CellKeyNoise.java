package nl.datapeil.analytics.query.number;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.datapeil.kit.problem.Text;

/// The noise of the cell key method: whole numbers up to a largest deviation, never more down than
/// there are people, with mean zero. Of all such distributions the one of greatest entropy, which
/// tells least: all are as likely for many people, and each step up less likely for few.
final class CellKeyNoise implements Noise {
  /// The steepest there is, half as likely at each step, belongs to a single person.
  private static final double STEEPEST = -1;

  private static final int HALVINGS = 60;

  private final int largest;
  private final Map<Integer, Double> slopes = new ConcurrentHashMap<>();

  CellKeyNoise(int largest) {
    this.largest = largest;
  }

  @Override
  public long deviation(long people, double place) {
    var down = (int) Math.min(people, largest);
    if (down == largest) {
      return (long) (place * (2L * largest + 1)) - largest;
    }
    var slope = slopes.computeIfAbsent(down, this::slope);
    var total = 0.0;
    for (var k = -down; k <= largest; k++) {
      total += Math.exp(slope * k);
    }
    var k = -down;
    for (var sum = Math.exp(slope * k); sum < place * total && k < largest; ) {
      k++;
      sum += Math.exp(slope * k);
    }
    return k;
  }

  @Override
  public long margin() {
    return largest;
  }

  @Override
  public String id() {
    return "CELL_KEY " + largest;
  }

  @Override
  public Text told() {
    return Text.of(
        "Numbers of people are perturbed by at most %s, always the same for the same people.",
        "Aantallen mensen zijn verstoord met hoogstens %s, voor dezelfde mensen steeds gelijk.",
        String.valueOf(largest));
  }

  /// How the logarithm of the likelihood changes with each step, so that the mean is zero.
  private double slope(int down) {
    var low = STEEPEST;
    var high = 0.0;
    for (var i = 0; i < HALVINGS; i++) {
      var middle = (low + high) / 2;
      if (mean(down, middle) > 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /// The mean, but for a factor above zero.
  private double mean(int down, double slope) {
    var mean = 0.0;
    for (var k = -down; k <= largest; k++) {
      mean += k * Math.exp(slope * k);
    }
    return mean;
  }
}

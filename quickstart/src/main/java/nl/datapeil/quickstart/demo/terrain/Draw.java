package nl.datapeil.quickstart.demo.terrain;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// Chance that falls the same way on every machine. Each subject has a stream of its own, so that a
/// change to one file leaves the others as they were.
public final class Draw {
  private static final long SEED = 0x5EED_0F_9E_11L;

  private final SplittableRandom random;

  private Draw(SplittableRandom random) {
    this.random = random;
  }

  public static Draw of(String subject) {
    return new Draw(new SplittableRandom(SEED * 31 + subject.hashCode()));
  }

  public double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /// A whole number from 0 up to, not including, `bound`.
  public int below(int bound) {
    return random.nextInt(bound);
  }

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /// An index, each as likely as its weight says.
  public int weighted(double[] weights) {
    var total = 0.0;
    for (var weight : weights) {
      total += weight;
    }
    var left = between(0, total);
    for (var i = 0; i < weights.length - 1; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  public <T> void shuffle(List<T> items) {
    for (var i = items.size() - 1; i > 0; i--) {
      Collections.swap(items, i, below(i + 1));
    }
  }
}

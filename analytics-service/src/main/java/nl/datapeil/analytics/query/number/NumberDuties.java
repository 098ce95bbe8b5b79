package nl.datapeil.analytics.query.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import nl.datapeil.analytics.query.plan.Numbers;

/// What the obligations of a decision demand of numbers of people. Of two of a kind both are
/// fulfilled: multiples of both bases, the stronger noise; of two methods, the noise of each.
public record NumberDuties(Numbers numbers, List<Noise> noise) {
  /// Beyond this no number of people is left.
  private static final long COARSEST = 1_000_000_000;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000);

  private static final BigDecimal SMALLEST_EPSILON = new BigDecimal("0.001");

  private enum Method {
    CELL_KEY,
    GEOMETRIC
  }

  public NumberDuties {
    noise = List.copyOf(noise);
  }

  public static NumberDuties of(List<Obligation> obligations) {
    var base = 1L;
    Map<Method, BigDecimal> methods = new EnumMap<>(Method.class);
    for (var obligation : obligations) {
      switch (obligation.type()) {
        case "ROUND" -> base = common(base, obligation);
        case "PERTURB" -> {
          var method = methodOf(obligation);
          methods.merge(
              method,
              parameterOf(method, obligation),
              (one, other) -> stronger(method, one, other));
        }
        default -> {
          // about something else
        }
      }
    }
    var noise = new ArrayList<Noise>();
    methods.forEach((method, parameter) -> noise.add(noise(method, parameter)));
    var margin = noise.stream().mapToLong(Noise::margin).sum();
    return new NumberDuties(new Numbers(base, !noise.isEmpty(), margin), noise);
  }

  /// A largest deviation between whole numbers is rounded up, to be no less than was asked.
  private static Noise noise(Method method, BigDecimal parameter) {
    return switch (method) {
      case CELL_KEY -> new CellKeyNoise(parameter.setScale(0, RoundingMode.CEILING).intValue());
      case GEOMETRIC -> new GeometricNoise(parameter.doubleValue());
    };
  }

  private static BigDecimal stronger(Method method, BigDecimal one, BigDecimal other) {
    return switch (method) {
      case CELL_KEY -> one.max(other);
      case GEOMETRIC -> one.min(other);
    };
  }

  private static long baseOf(Obligation obligation) {
    var base = obligation.base();
    if (base == null || base < 1 || base > COARSEST) {
      throw obligation.unknown();
    }
    return base;
  }

  private static Method methodOf(Obligation obligation) {
    return Stream.of(Method.values())
        .filter(method -> method.name().equals(obligation.method()))
        .findFirst()
        .orElseThrow(obligation::unknown);
  }

  private static BigDecimal parameterOf(Method method, Obligation obligation) {
    var parameter = obligation.parameter();
    if (parameter == null
        || parameter.signum() <= 0
        || parameter.compareTo(LARGEST) > 0
        || (method == Method.GEOMETRIC && parameter.compareTo(SMALLEST_EPSILON) < 0)) {
      throw obligation.unknown();
    }
    return parameter;
  }

  private static long common(long one, Obligation obligation) {
    var other = baseOf(obligation);
    var common = one / gcd(one, other) * other;
    if (common > COARSEST) {
      throw obligation.unknown();
    }
    return common;
  }

  private static long gcd(long one, long other) {
    return other == 0 ? one : gcd(other, one % other);
  }
}

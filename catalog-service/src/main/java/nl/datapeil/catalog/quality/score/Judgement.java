package nl.datapeil.catalog.quality.score;

import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// What came of one metric. `value` is true, false or a status of HTTP; it is absent, with the
/// reason in `why`, when nothing could be measured. `field` is the path in the typed description.
public record Judgement(
    Metric metric, int points, @Nullable Object value, String field, @Nullable Text why) {

  static Judgement of(Metric metric, String field, boolean good) {
    return new Judgement(metric, good ? metric.points() : 0, good, field, null);
  }

  static Judgement notMeasured(Metric metric, String field, Text why) {
    return new Judgement(metric, 0, null, field, why);
  }

  static Judgement status(Metric metric, String field, boolean good, Object value) {
    return new Judgement(metric, good ? metric.points() : 0, value, field, null);
  }

  public boolean isMeasured() {
    return value != null;
  }

  /// The points that could be judged.
  public int judged() {
    return isMeasured() ? metric.points() : 0;
  }

  /// The points that are known to be missing.
  public int missing() {
    return judged() - points;
  }
}

package nl.datapeil.privacy.decision.rules;

import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// One thing that stands in the way, with where it stands. A code keeps its meaning.
public record Reason(Code code, @Nullable String dataset, @Nullable String column, Text message) {
  public enum Code {
    UNKNOWN_ACTION,
    NO_PURPOSE,
    UNKNOWN_ACTIVITY,
    NOT_APPROVED,
    EXPIRED,
    WITHDRAWN,
    DATASET_NOT_COVERED,
    COLUMN_NOT_COVERED,
    NO_SPECIAL_CATEGORY_GROUND
  }

  static Reason of(Code code, String en, String nl) {
    return new Reason(code, null, null, new Text(en, nl));
  }

  static Reason at(Code code, String dataset, String en, String nl) {
    return new Reason(code, dataset, null, new Text(en, nl));
  }

  static Reason at(Code code, String dataset, String column, String en, String nl) {
    return new Reason(code, dataset, column, new Text(en, nl));
  }
}

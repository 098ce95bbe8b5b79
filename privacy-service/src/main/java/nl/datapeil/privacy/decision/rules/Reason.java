package nl.datapeil.privacy.decision.rules;

import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.decision.input.Source;
import org.jspecify.annotations.Nullable;

/// One thing that stands in the way, with where it stands and what it rests on. A code keeps its
/// meaning.
public record Reason(
    Code code,
    @Nullable String dataset,
    @Nullable String column,
    Text message,
    @Nullable Source because) {
  public enum Code {
    UNKNOWN_ACTION,
    NO_PURPOSE,
    UNKNOWN_ACTIVITY,
    NOT_APPROVED,
    EXPIRED,
    WITHDRAWN,
    DATASET_NOT_COVERED,
    COLUMN_NOT_COVERED,
    NO_SPECIAL_CATEGORY_GROUND,
    FORBIDDEN_BY_POLICY,
    NOT_A_RECIPIENT,
    PERIOD_OVER,
    DPIA_MISSING,
    DPIA_LAPSED,
    ASSESSMENT_MISSING,
    ASSESSMENT_NEGATIVE,
    ASSESSMENT_UNCLEAR,
    CONSULTATION_PENDING,
    AGREEMENT_MISSING,
    RETENTION_PASSED
  }

  static Reason of(Code code, String en, String nl) {
    return new Reason(code, null, null, new Text(en, nl), null);
  }

  static Reason at(Code code, String dataset, String en, String nl) {
    return new Reason(code, dataset, null, new Text(en, nl), null);
  }

  static Reason at(Code code, String dataset, String column, String en, String nl) {
    return new Reason(code, dataset, column, new Text(en, nl), null);
  }

  Reason because(Source source) {
    return new Reason(code, dataset, column, message, source);
  }
}

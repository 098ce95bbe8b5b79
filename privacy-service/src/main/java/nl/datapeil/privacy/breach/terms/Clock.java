package nl.datapeil.privacy.breach.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The 72 hours to report to the supervisor (GDPR art. 33(1)): elapsed time from becoming aware,
/// weekends, holidays and the changing of the clock included. `left` is an ISO 8601 duration, there
/// while it runs.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Clock(Instant deadline, State state, @Nullable String left) {
  /// 72 hours of elapsed time.
  static final Duration PERIOD = Duration.ofDays(3);

  static final Duration NEAR = Duration.ofHours(24);

  /// How the clock stands.
  public enum State {
    RUNNING,
    NEAR,
    PASSED,
    REPORTED_IN_TIME,
    REPORTED_LATE,
    NOT_NEEDED
  }

  static Instant deadline(Instant awareAt) {
    return awareAt.plus(PERIOD);
  }

  /// A report counts from the moment it was sent, whatever was decided later.
  static Clock of(Instant awareAt, @Nullable Instant reportedAt, boolean needed, Instant now) {
    var deadline = deadline(awareAt);
    if (reportedAt != null) {
      var late = reportedAt.isAfter(deadline);
      return new Clock(deadline, late ? State.REPORTED_LATE : State.REPORTED_IN_TIME, null);
    }
    if (!needed) {
      return new Clock(deadline, State.NOT_NEEDED, null);
    }
    if (now.isAfter(deadline)) {
      return new Clock(deadline, State.PASSED, null);
    }
    var left = Duration.between(now, deadline);
    var state = left.compareTo(NEAR) <= 0 ? State.NEAR : State.RUNNING;
    return new Clock(deadline, state, Duration.ofMinutes(left.toMinutes()).toString());
  }
}

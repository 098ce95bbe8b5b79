package nl.datapeil.privacy.log.draft;

import java.time.Duration;
import java.time.Instant;
import nl.datapeil.privacy.InputCheck;

/// When something may have been done: clocks differ a little, but no line is of another age.
final class Times {
  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Duration AHEAD = Duration.ofDays(1);

  private Times() {}

  /// `path` ends with a dot, or is empty.
  static void check(InputCheck in, String path, Instant start, Instant end, Instant now) {
    in.require(
        !end.isBefore(start),
        path + "endTime",
        "must not lie before startTime",
        "mag niet voor startTime liggen");
    in.require(
        !end.isAfter(now.plus(AHEAD)),
        path + "endTime",
        "must not lie after tomorrow",
        "mag niet na morgen liggen");
    in.require(
        !start.isBefore(FIRST) && !start.isAfter(now.plus(AHEAD)),
        path + "startTime",
        "must lie between 2000 and tomorrow",
        "moet tussen 2000 en morgen liggen");
  }
}

package nl.datapeil.catalog.notification.delivery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import nl.datapeil.catalog.outgoing.Reply;
import org.jspecify.annotations.Nullable;

/// What came of one delivery.
sealed interface Outcome {
  /// The sink has it, or promises to handle it.
  record Delivered() implements Outcome {}

  /// The sink was retired, and says so.
  record Gone() implements Outcome {}

  /// The sink asks for a pause.
  record Later(Duration pause, int status) implements Outcome {}

  /// The sink does not want this event; another one may be welcome.
  record Rejected(int status) implements Outcome {}

  /// Nothing wrong with the event, as far as we know. `status` is null without an answer.
  record Failed(String why, @Nullable Integer status) implements Outcome {}

  Set<Integer> REJECTIONS = Set.of(400, 406, 409, 413, 415, 422);
  Duration LONGEST_PAUSE = Duration.ofDays(1);

  /// Redirects are not followed: a sink that moved is to be subscribed anew.
  static Outcome of(Reply reply, Instant now) {
    return switch (reply) {
      case Reply.Refused(var why) -> new Failed(why.en(), null);
      case Reply.Broken(var why, _) -> new Failed(why.en(), null);
      case Reply.Answered answer when answer.isOk() -> new Delivered();
      case Reply.Answered answer when answer.status() == 410 -> new Gone();
      case Reply.Answered answer -> {
        var pause = answer.header("retry-after").map(after -> pause(after, now)).orElse(null);
        if (pause != null && (answer.status() == 429 || answer.status() == 503)) {
          yield new Later(pause, answer.status());
        }
        yield REJECTIONS.contains(answer.status())
            ? new Rejected(answer.status())
            : new Failed("Answered with status " + answer.status(), answer.status());
      }
    };
  }

  /// Seconds or a date; null when it is neither.
  private static @Nullable Duration pause(String retryAfter, Instant now) {
    var text = retryAfter.strip();
    if (text.matches("[0-9]{1,9}")) {
      return bounded(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      var until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
      return bounded(Duration.between(now, until));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static Duration bounded(Duration pause) {
    if (pause.isNegative()) {
      return Duration.ZERO;
    }
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}

package nl.datapeil.catalog.harvest.link;

import java.time.Duration;
import nl.datapeil.catalog.outgoing.Reply;
import org.jspecify.annotations.Nullable;

/// What one check says of a URL. `wait` is how long the server wants to be left alone.
record Finding(
    LinkState.Outcome outcome, @Nullable Integer status, @Nullable String reason, Duration delay) {
  private static final Duration LONGEST = Duration.ofDays(1);

  static Finding of(Reply reply) {
    return switch (reply) {
      case Reply.Refused(var why) ->
          new Finding(LinkState.Outcome.REFUSED, null, why.en(), Duration.ZERO);
      case Reply.Broken(var why, _) ->
          new Finding(LinkState.Outcome.BROKEN, null, why.en(), Duration.ZERO);
      case Reply.Answered answered ->
          new Finding(outcome(answered.status()), answered.status(), null, delay(answered));
    };
  }

  /// A place that asks who we are is there; one that turns programs away may be.
  private static LinkState.Outcome outcome(int status) {
    if (status < 400 || status == 401 || status == 416) {
      return LinkState.Outcome.WORKING;
    }
    return status == 403 || status == 429 || status == 503
        ? LinkState.Outcome.UNKNOWN
        : LinkState.Outcome.BROKEN;
  }

  private static Duration delay(Reply.Answered answered) {
    var asked =
        answered
            .header("retry-after")
            .filter(text -> text.matches("\\d{1,9}"))
            .map(text -> Duration.ofSeconds(Long.parseLong(text)))
            .orElse(Duration.ZERO);
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }

  boolean isFailure() {
    return outcome == LinkState.Outcome.BROKEN;
  }
}

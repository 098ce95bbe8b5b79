package nl.datapeil.catalog.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.datapeil.catalog.outgoing.Reply;
import nl.datapeil.kit.problem.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {
  private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204})
  void countsEverySuccessAsDelivered(int status) {
    assertThat(Outcome.of(answer(status), NOW)).isEqualTo(new Outcome.Delivered());
  }

  @Test
  void knowsARetiredSink() {
    assertThat(Outcome.of(answer(410), NOW)).isEqualTo(new Outcome.Gone());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 401, 403, 404, 408, 429, 500, 503})
  void triesAgainWhenTheEventMayBeAllRight(int status) {
    assertThat(Outcome.of(answer(status), NOW)).isInstanceOf(Outcome.Failed.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 413, 415, 422})
  void doesNotTryForeverWhatIsRejected(int status) {
    assertThat(Outcome.of(answer(status), NOW)).isEqualTo(new Outcome.Rejected(status));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120|120",
        "0|0",
        "Tue, 03 Mar 2026 10:01:00 GMT|60",
        "Tue, 03 Mar 2026 09:00:00 GMT|0",
        "999999999|86400"
      })
  void waitsAsLongAsIsAsked(String retryAfter, long seconds) {
    var busy = answer(503, Map.of("retry-after", retryAfter));

    assertThat(Outcome.of(busy, NOW))
        .isEqualTo(new Outcome.Later(Duration.ofSeconds(seconds), 503));
  }

  @Test
  void passesOverARetryAfterThatCannotBeRead() {
    var busy = answer(429, Map.of("retry-after", "soon"));

    assertThat(Outcome.of(busy, NOW)).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void triesAgainWithoutAnAnswer() {
    var outcome =
        Outcome.of(new Reply.Broken(new Text("No answer.", "Geen antwoord."), false), NOW);

    assertThat(outcome).isEqualTo(new Outcome.Failed("No answer.", null));
  }

  private static Reply answer(int status) {
    return answer(status, Map.of());
  }

  private static Reply answer(int status, Map<String, String> headers) {
    return new Reply.Answered(URI.create("https://sink.example"), status, headers, 0);
  }
}

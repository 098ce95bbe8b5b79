package nl.datapeil.catalog.outgoing;

import static nl.datapeil.catalog.outgoing.RemoteServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class OutgoingClientTest {
  private static final Vertx VERTX = Vertx.vertx();

  private final RemoteServer remote = new RemoteServer();
  private final OutgoingClient client =
      new OutgoingClient(new SafeUrls(Set.of("localhost:" + remote.port())), VERTX);

  @AfterEach
  void stopServer() {
    remote.close();
  }

  @AfterAll
  static void stopVertx() {
    var _ = VERTX.close();
  }

  @Test
  void streamsTheBodyAndKeepsTheHeaders() {
    var big = "0123456789".repeat(300_000);
    remote.text("/big", "text/turtle", big);
    var sink = new ByteArrayOutputStream();

    var reply = client.send(Outbound.get(remote.url("/big")).within(5_000_000, secs(20)), sink);

    var answered = answered(reply);
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.header("content-type")).contains("text/turtle");
    assertThat(sink.toString(StandardCharsets.UTF_8)).isEqualTo(big);
  }

  @Test
  void followsRedirectsAndSaysWhereTheyEnded() {
    remote.on("/from", e -> answer(e, 302, Map.of("Location", "to?x=1"), ""));
    remote.text("/to", "text/plain", "there");

    var reply = client.send(Outbound.get(remote.url("/from")));

    assertThat(answered(reply).url()).isEqualTo(remote.url("/to?x=1"));
  }

  @Test
  void checksEveryRedirectAgain() {
    try (var inside = new RemoteServer()) {
      inside.text("/secret", "text/plain", "secret");
      remote.on("/out", e -> answer(e, 307, Map.of("Location", "" + inside.url("/secret")), ""));

      var reply = client.send(Outbound.get(remote.url("/out")));

      assertThat(reply).isInstanceOf(Reply.Refused.class);
      assertThat(inside.asked()).isEmpty();
    }
  }

  @Test
  void givesUpOnALoopOfRedirects() {
    remote.on("/loop", e -> answer(e, 301, Map.of("Location", "/loop"), ""));

    var reply = client.send(Outbound.get(remote.url("/loop")));

    assertThat(reply).isInstanceOf(Reply.Refused.class);
    assertThat(remote.asked()).hasSize(6);
  }

  @Test
  void stopsReadingWhatIsTooLargeUnpacked() {
    remote.on(
        "/bomb",
        e -> {
          e.getResponseHeaders().set("Content-Encoding", "gzip");
          e.sendResponseHeaders(200, 0);
          try (var zip = new GZIPOutputStream(e.getResponseBody())) {
            zip.write(new byte[10_000_000]);
          } catch (IOException _) {
            // the client hung up, as it should
          }
        });

    var reply = client.send(Outbound.get(remote.url("/bomb")).within(1_000_000, secs(20)));

    assertThat(reply).isInstanceOf(Reply.Broken.class);
    assertThat(((Reply.Broken) reply).why().nl()).contains("1.000.000".replace(".", ""));
  }

  /// Many times: it may break off before anybody listens.
  @RepeatedTest(20)
  void noticesThatAnAnswerIsCutShort() {
    remote.on(
        "/cut",
        e -> {
          e.sendResponseHeaders(200, 1000);
          e.getResponseBody().write(new byte[10]);
          e.getResponseBody().flush();
        });

    var reply = client.send(Outbound.get(remote.url("/cut")).within(2000, secs(20)));

    assertThat(((Reply.Broken) reply).why().en()).contains("broke off");
  }

  @Test
  void losesPatience() {
    var never = new CountDownLatch(1);
    remote.on(
        "/slow",
        e -> {
          try {
            never.await();
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
        });

    var reply = client.send(Outbound.get(remote.url("/slow")).within(1000, Duration.ofMillis(50)));
    never.countDown();

    assertThat(reply).isInstanceOf(Reply.Broken.class);
  }

  @Test
  void hopesForANameThatDoesNotResolveNow() {
    var reply = client.send(Outbound.get(URI.create("https://nowhere.invalid/")));

    assertThat(reply).isInstanceOf(Reply.Broken.class);
  }

  @Test
  void blamesNoServerForAFullDisk() {
    remote.text("/data", "text/plain", "data");
    var full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThatThrownBy(() -> client.send(Outbound.get(remote.url("/data")), full))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("No space left on device");
  }

  @Test
  void repeatsAPostOnlyWhereTheRedirectSaysSo() {
    remote.on("/p307", e -> answer(e, 307, Map.of("Location", "/end"), ""));
    remote.on("/p303", e -> answer(e, 303, Map.of("Location", "/end"), ""));
    remote.on(
        "/end",
        e ->
            answer(
                e,
                200,
                "text/plain",
                new String(e.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    var sink = new ByteArrayOutputStream();

    client.send(post(remote.url("/p307")), sink);
    client.send(post(remote.url("/p303")), sink);

    assertThat(sink.toString(StandardCharsets.UTF_8)).isEqualTo("hello");
    assertThat(remote.asked()).contains("POST /end", "GET /end");
  }

  @Test
  void reportsARefusedConnection() {
    remote.close();

    var reply = client.send(Outbound.get(remote.url("/")));

    assertThat(reply).isInstanceOf(Reply.Broken.class);
  }

  private static Outbound post(URI url) {
    return Outbound.of("POST", url).sending("hello", "text/plain");
  }

  private static Reply.Answered answered(Reply reply) {
    assertThat(reply).isInstanceOf(Reply.Answered.class);
    return (Reply.Answered) reply;
  }

  private static Duration secs(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}

package nl.datapeil.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.datapeil.testkit.OidcResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(UpstreamResource.class)
@WithTestResource(OidcResource.class)
class StreamingTest {
  private static final long MEGABYTE = 1 << 20;
  private static final String UPLOAD = "/analytics/v1/datasets/1/versions";

  @Test
  void passes200MegabytesInBothDirections() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var uploaded =
          client.send(
              HttpRequest.newBuilder(gateway(UPLOAD))
                  .POST(HttpRequest.BodyPublishers.ofInputStream(() -> zeros(200 * MEGABYTE)))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      var downloaded =
          client.send(
              HttpRequest.newBuilder(gateway("/analytics/v1/bytes?n=" + 200 * MEGABYTE)).build(),
              HttpResponse.BodyHandlers.ofInputStream());

      assertThat(uploaded.body()).isEqualTo(Long.toString(200 * MEGABYTE));
      assertThat(downloaded.body().skip(Long.MAX_VALUE)).isEqualTo(200 * MEGABYTE);
    }
  }

  @Test
  void holdsTheServiceBackWhileTheClientDoesNotRead() throws Exception {
    Upstream.SENT.set(0);
    try (var wire = Wire.open()) {
      wire.send("GET /analytics/v1/bytes?n=1000000000 HTTP/1.1", "Host: localhost", "", "");
      wire.readHead();
      Thread.sleep(1500);

      assertThat(Upstream.SENT.get()).isLessThan(30 * MEGABYTE);
    }
  }

  @Test
  void holdsTheClientBackWhileTheServiceDoesNotRead() throws Exception {
    try (var wire = Wire.open()) {
      wire.send(
          "POST /analytics/v1/datasets/1/stuck HTTP/1.1",
          "Host: localhost",
          "Content-Length: 1000000",
          "",
          "");
      var sent =
          CompletableFuture.runAsync(() -> {
            try {
              wire.send(new byte[1_000_000]);
            } catch (java.io.IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
      sent.get(5, TimeUnit.SECONDS);
      Thread.sleep(300);

      assertThat(Upstream.RECEIVED.get()).isLessThan(100_000);
    }
  }

  @Test
  void refusesABodyThatAnnouncesTooMuchBeforeItIsSent() throws Exception {
    try (var wire = Wire.open()) {
      wire.send(
          "POST /catalog/v1/sink HTTP/1.1",
          "Host: localhost",
          "Content-Length: 1048577",
          "Expect: 100-continue",
          "",
          "");

      var answer = wire.readAll();

      assertThat(answer).startsWith("HTTP/1.1 413").contains("CONTENT_TOO_LARGE");
    }
  }

  @Test
  void refusesChunksOnceTheyAddUpToTooMuch() throws Exception {
    Upstream.BROKEN_OFF.clear();
    try (var wire = Wire.open()) {
      wire.send(
          "POST /catalog/v1/sink HTTP/1.1",
          "Host: localhost",
          "Transfer-Encoding: chunked",
          "",
          "");
      for (var i = 0; i < 20; i++) {
        wire.send("10000", "").send(new byte[0x10000]).send("", "");
      }

      var answer = wire.readAll();

      assertThat(answer).startsWith("HTTP/1.1 413").contains("CONTENT_TOO_LARGE");
      assertThat(Upstream.BROKEN_OFF).contains("/v1/sink");
    }
  }

  @Test
  void asksForTheBodyOnlyWhenItIsWanted() throws Exception {
    try (var wire = Wire.open()) {
      wire.send(
          "POST /catalog/v1/echo HTTP/1.1",
          "Host: localhost",
          "Content-Length: 2",
          "Expect: 100-continue",
          "Connection: close",
          "",
          "");
      var first = wire.readHead();
      wire.send("{}");

      assertThat(first).startsWith("HTTP/1.1 100");
      assertThat(wire.readAll()).startsWith("HTTP/1.1 200").contains("\"body\":\"{}\"");
    }
  }

  @Test
  void breaksOffWhenTheServiceDiesInMidAnswer() throws Exception {
    for (var path : new String[] {"dying", "dying-in-chunks", "stalling"}) {
      try (var wire = Wire.open()) {
        wire.send("GET /catalog/v1/" + path + " HTTP/1.1", "Host: localhost", "", "");

        var answer = wire.readAll();

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("\r\n0\r\n");
      }
    }
  }

  @Test
  void breaksOffTheUploadAtTheServiceWhenTheClientGoesAway() throws Exception {
    Upstream.BROKEN_OFF.clear();
    try (var wire = Wire.open()) {
      wire.send(
          "POST " + UPLOAD + " HTTP/1.1", "Host: localhost", "Transfer-Encoding: chunked", "", "");
      wire.send("5", "hello", "");
      Thread.sleep(300);
    }

    assertThat(brokenOff("/v1/datasets/1/versions")).isTrue();
  }

  @Test
  void breaksOffTheQueryAtTheServiceWhenTheClientGoesAway() throws Exception {
    Upstream.BROKEN_OFF.clear();
    try (var wire = Wire.open()) {
      wire.send("GET /analytics/v1/silent HTTP/1.1", "Host: localhost", "", "");
      Thread.sleep(300);
    }

    assertThat(brokenOff("silent")).isTrue();
  }

  @Test
  void passesAnAnswerThatComesBeforeAllOfTheBodyIsSent() throws Exception {
    try (var wire = Wire.open()) {
      wire.send(
          "POST /analytics/v1/refusal HTTP/1.1",
          "Host: localhost",
          "Content-Length: 9999",
          "",
          "the first bytes of many");

      assertThat(wire.readHead()).startsWith("HTTP/1.1 409");
    }
  }

  @Test
  void answers408WhenTheClientStopsSending() throws Exception {
    try (var wire = Wire.open()) {
      wire.send(
          "POST /catalog/v1/sink HTTP/1.1", "Host: localhost", "Content-Length: 9999", "", "");

      assertThat(wire.readAll()).startsWith("HTTP/1.1 408").contains("application/problem+json");
    }
  }

  @Test
  void refusesHttp10() throws Exception {
    try (var wire = Wire.open()) {
      wire.send("GET /catalog/v1/datasets HTTP/1.0", "", "");

      assertThat(wire.readAll()).startsWith("HTTP/1.0 426");
    }
  }

  private static boolean brokenOff(String what) throws InterruptedException {
    var end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (!Upstream.BROKEN_OFF.contains(what) && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    return Upstream.BROKEN_OFF.contains(what);
  }

  private static URI gateway(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }

  private static InputStream zeros(long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        if (left <= 0) {
          return -1;
        }
        var n = (int) Math.min(length, left);
        left -= n;
        return n;
      }
    };
  }
}

package nl.datapeil.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happens to callers who do not wait, or do not read: they hold no place for others.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class AnswerDeliveryResourceTest {
  private static final String ENDLESS =
      "select count(*) as n from trees a, trees b, trees c, trees d, trees e, trees f, trees g"
          + " where a.id + b.id + c.id + d.id + e.id + f.id + g.id = 0";
  private static final String LARGE =
      "select a.id as a, b.id as b, c.id as c, d.id as d, a.species from trees a, trees b, trees c,"
          + " trees d limit 900000";

  @SuppressWarnings("NullAway.Init") // handed over by PartnersResource
  CataloguePartner catalogue;

  @BeforeEach
  void fill() {
    QueryFixtures.fill(catalogue);
  }

  @Test
  void stopsTheQueriesOfCallersWhoLeave() throws Exception {
    var callers = new ArrayList<Socket>();
    for (var i = 0; i < 4; i++) {
      callers.add(ask(ENDLESS));
    }
    Thread.sleep(1500);
    for (var caller : callers) {
      caller.close();
    }

    assertAnsweredWithin(Duration.ofSeconds(15));
  }

  @Test
  void freesThePlacesOfCallersWhoLeaveWhileReading() throws Exception {
    for (var i = 0; i < 6; i++) {
      try (var caller = ask(LARGE)) {
        assertThat(caller.getInputStream().readNBytes(20_000)).hasSize(20_000);
      }
    }

    assertAnsweredWithin(Duration.ofSeconds(15));
  }

  @Test
  void deliversALargeAnswerWhole() throws Exception {
    try (var caller = ask(LARGE)) {
      var text = new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(text).startsWith("HTTP/1.1 200 OK");
      assertThat(text).contains("\"rowCount\":900000,\"truncated\":false}");
    }
  }

  private static void assertAnsweredWithin(Duration time) {
    var begin = System.nanoTime();
    QueryFixtures.ask("select count(*) as n from trees").statusCode(200);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(time);
  }

  private static Socket ask(String sql) throws IOException {
    var body = "{\"sql\": \"%s\"}".formatted(sql);
    var socket = new Socket("localhost", RestAssured.port);
    var request =
        String.join(
            "\r\n",
            List.of(
                "POST /v1/queries HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/json",
                "Accept: application/json",
                "Authorization: Bearer " + Tokens.of("analyst", "analytics:query"),
                "Content-Length: " + body.length(),
                "",
                body));
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return socket;
  }
}

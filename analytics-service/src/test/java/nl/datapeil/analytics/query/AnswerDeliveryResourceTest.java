package nl.datapeil.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// What happens to callers who do not wait, or do not read: they hold no place for others.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class AnswerDeliveryResourceTest extends QueryCase {
  private static final String ENDLESS =
      "select count(*) as n from trees a, trees b, trees c, trees d, trees e, trees f, trees g"
          + " where mod(a.id * b.id + c.id * d.id + e.id * f.id + g.id, 7) = 3";

  @Test
  void refusesWhileAllPlacesAreTakenAndStopsTheQueriesOfCallersWhoLeave() throws Exception {
    var callers = new ArrayList<Socket>();
    for (var i = 0; i < 4; i++) {
      callers.add(QueryFixtures.askRaw(ENDLESS));
    }
    assertAnswered(503, Duration.ofSeconds(40));
    for (var caller : callers) {
      caller.close();
    }

    assertAnswered(200, Duration.ofSeconds(20));
  }

  @Test
  void freesThePlacesOfCallersWhoLeaveWhileReading() throws Exception {
    for (var i = 0; i < 6; i++) {
      try (var caller = QueryFixtures.askRaw(QueryFixtures.LARGE)) {
        assertThat(caller.getInputStream().readNBytes(20_000)).hasSize(20_000);
      }
    }

    assertAnswered(200, Duration.ofSeconds(20));
  }

  @Test
  void deliversALargeAnswerWhole() throws Exception {
    try (var caller = QueryFixtures.askRaw(QueryFixtures.LARGE)) {
      var text = new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(text).startsWith("HTTP/1.1 200 OK");
      assertThat(text).contains("\"rowCount\":900000,\"truncated\":false}");
    }
  }

  /// Asks again until the answer has this status.
  private static void assertAnswered(int status, Duration time) {
    var end = System.nanoTime() + time.toNanos();
    var answer = QueryFixtures.ask("select count(*) as n from trees");
    while (answer.extract().statusCode() != status && System.nanoTime() < end) {
      answer = QueryFixtures.ask("select count(*) as n from trees");
    }
    answer.statusCode(status);
    if (status == 503) {
      answer.header("Retry-After", "3").body("code", equalTo("TOO_BUSY"));
    }
  }
}

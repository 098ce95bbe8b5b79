package nl.datapeil.privacy.request;

import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class MostAtOnceResourceTest extends ContractCase {
  @Inject PrivacyConfig config;

  @Test
  void refusesMoreThanItCanAnswerAtOnceAndRecovers() throws IOException {
    var waiting = new ArrayList<Socket>();
    try {
      for (var i = 0; i < config.mostAtOnce(); i++) {
        waiting.add(withholdingItsBody());
      }

      var refused = firstThat(answer -> answer.statusCode() == 503);

      assertThat(refused.header("Retry-After")).isEqualTo("1");
      assertThat(refused.<String>path("code")).isEqualTo("SERVICE_UNAVAILABLE");
    } finally {
      close(waiting);
    }
    assertThat(firstThat(answer -> answer.statusCode() == 200).<List<?>>path("items")).isNotNull();
  }

  /// A request that holds its place until its connection ends.
  private Socket withholdingItsBody() throws IOException {
    var socket = new Socket("localhost", RestAssured.port);
    var head =
        """
        POST /v1/decisions HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: application/json\r
        Content-Length: 1000\r
        \r
        """
            .formatted(Tokens.of("service", "privacy:decide"));
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static Response firstThat(Predicate<Response> wanted) {
    return Stream.generate(() -> petra().get("/v1/processing-activities?limit=1"))
        .limit(2_000)
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  private static void close(List<Socket> sockets) throws IOException {
    for (var socket : sockets) {
      socket.close();
    }
  }
}

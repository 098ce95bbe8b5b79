package nl.datapeil.privacy.log.write;

import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.log.SpanJson.about;
import static nl.datapeil.privacy.log.SpanJson.batch;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class WaitingRoomResourceTest extends ContractCase {
  private final String activity = "https://privacy.example/processing-activities/" + Ids.next();

  @Inject WaitingRoom room;
  @Inject PrivacyConfig config;

  @Test
  void tellsWhoSendsTooMuchToComeBack() {
    var most = config.log().waiting();
    room.enter(most);
    try {
      send().then().statusCode(503).header("Retry-After", "2").body("code", equalTo("LOG_BUSY"));
    } finally {
      room.leave(most);
    }

    send().then().statusCode(201);
  }

  @Test
  void letsAnybodyInWhoFindsNobodyThere() {
    var many = config.log().waiting() + 1;

    room.enter(many);
    room.leave(many);

    send().then().statusCode(201);
  }

  private Response send() {
    return service().body(batch(about(activity))).post("/v1/processing-log");
  }
}

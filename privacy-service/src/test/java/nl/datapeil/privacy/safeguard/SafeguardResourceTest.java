package nl.datapeil.privacy.safeguard;

import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ActivityJson;
import nl.datapeil.privacy.TimedCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class SafeguardResourceTest extends TimedCase {
  private static final String SAFEGUARDS = "/v1/safeguards";

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @Test
  void isFoundByWhatItAppliesTo() {
    var activity = "https://privacy.example/processing-activities/" + Ids.next();

    dirk()
        .body(training(activity, LocalDate.now(AMSTERDAM).plusYears(1)).toString())
        .post(SAFEGUARDS)
        .then()
        .statusCode(201)
        .body("holds", equalTo(true))
        .body("evidence.title", contains("Presentielijst"));
    petra()
        .queryParam("link", activity)
        .get(SAFEGUARDS)
        .then()
        .statusCode(200)
        .body("items.name", contains("Training bewust werken"));
  }

  @Test
  void holdsUpToItsLastDay() {
    var draft = training("https://privacy.example/1", LocalDate.now(AMSTERDAM).plusDays(2));
    String id = petra().body(draft.toString()).post(SAFEGUARDS).then().extract().path("id");

    clock.putForward(Duration.ofDays(4));

    petra().get(SAFEGUARDS + "/{id}", id).then().body("holds", equalTo(false));
  }

  @Test
  void namesEveryFieldThatIsWrong() {
    petra()
        .body("{\"kind\": \"HOPE\", \"validFrom\": \"2027-01-01\", \"validUntil\": \"2026-01-01\"}")
        .post(SAFEGUARDS)
        .then()
        .statusCode(400)
        .body("violations.field", containsInAnyOrder("kind", "name", "description", "validUntil"));
  }

  private static ObjectNode training(String activity, LocalDate until) {
    return ActivityJson.read(
        """
        {"kind": "TRAINING", "name": "Training bewust werken", "description": "Voor alle analisten",
         "validFrom": "2020-01-01", "validUntil": "%s", "appliesTo": ["%s"],
         "evidence": [{"title": "Presentielijst", "on": "2020-01-01"}]}
        """
            .formatted(until, activity));
  }
}

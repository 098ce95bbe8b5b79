package nl.datapeil.privacy.subjectrequest;

import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.TimedCase;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.subjectrequest.requester.Erasures;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class SubjectRequestResourceTest extends TimedCase {
  private static final String LIST = "/v1/subject-requests";
  private static final String ACTIVITY =
      "urn:datapeil:processing-activity:handling-of-subject-requests:1";
  private static final String ONE = LIST + "/{id}";
  private static final String LOG = "https://datapeil.example.org/privacy/v1/processing-log";

  private final String activity = "https://a.example/processing-activities/" + Ids.next();

  @Inject Today today;
  @Inject DataSource database;
  @Inject Erasures erasures;

  @Test
  void isHandledFromReceiptToAnswer() {
    var id = file("ACCESS");
    var day = today.date().toString();

    post(id, "identity-requests", Map.of("askedOn", day, "reason", "Ander adres"))
        .body("status", equalTo("AWAITING_IDENTITY"))
        .body("deadline.state", equalTo("SUSPENDED"))
        .body("deadline.dueOn", nullValue());
    post(id, "identity-evidence", Map.of("receivedOn", day, "verified", true))
        .body("deadline.state", equalTo("RUNNING"));
    post(id, "extension", Map.of("period", "P2M", "reason", "Zeven systemen", "toldOn", day))
        .body("extension.period", equalTo("P2M"));
    post(id, "findings", Map.of("source", "PROCESSING_LOG", "uri", LOG, "found", true));
    as("carla", "controller")
        .body(Map.of("outcome", "GRANTED", "motivation", "Niets staat in de weg"))
        .post(ONE + "/decision", id)
        .then()
        .statusCode(200);
    post(id, "answer", Map.of("sentOn", day, "channel", "brief"))
        .body("status", equalTo("ANSWERED"))
        .body("deadline.state", equalTo("ANSWERED_IN_TIME"))
        .body("decision.by", equalTo("carla"));
    post(id, "notices", Map.of("recipient", "Zorgkantoor", "toldOn", day))
        .body("notices.recipient", equalTo(List.of("Zorgkantoor")));
  }

  @Test
  void showsWhoAsksInOnePlaceOnly() throws SQLException {
    var id = file("ACCESS");

    petra().get(ONE + "/requester", id).then().statusCode(200).body("name", equalTo("J. Jansen"));
    as("dirk", "dpo")
        .queryParam("processingActivityId", ACTIVITY)
        .get("/v1/processing-log")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.actorName == 'petra' }.name",
            hasItem("subject-request.requester.read"));
    var elsewhere =
        petra().get(ONE, id).asString()
            + petra().get("/v1/records/{id}/versions/1", id).asString()
            + petra().get("/v1/events?limit=200&subject=" + uri(id)).asString()
            + stored(id);
    assertThat(elsewhere).doesNotContain("Jansen").doesNotContain("Dorpsstraat");
    as("carla", "controller").get(ONE + "/requester", id).then().statusCode(403);
  }

  @Test
  void erasesWhoAskedSomeTimeAfterTheAnswer() throws SQLException {
    var id = file("ERASURE");
    var day = today.date().toString();
    post(id, "decision", Map.of("outcome", "GRANTED", "motivation", "Niet meer nodig"));
    post(id, "answer", Map.of("sentOn", day, "channel", "brief"));

    clock.putForward(Duration.ofDays(360));
    erasures.run();
    petra().get(ONE + "/requester", id).then().statusCode(200);
    clock.putForward(Duration.ofDays(367));
    erasures.run();
    petra()
        .get(ONE + "/requester", id)
        .then()
        .statusCode(404)
        .body("code", equalTo("REQUESTER_ERASED"));
    petra().get(ONE, id).then().statusCode(200).body("status", equalTo("ANSWERED"));
    assertThat(stored(id)).contains("null");
  }

  @Test
  void isOverdueOnTheDayAfterTheLast() {
    var id = file("RESTRICTION");

    find("overdue=true&limit=200").body("items.id", not(hasItem(id)));
    clock.putForward(Duration.ofDays(45));
    petra().get(ONE, id).then().body("deadline.state", equalTo("OVERDUE"));
    find("overdue=true&link=" + activity).body("items.id", equalTo(List.of(id)));
    petra()
        .body(Map.of("period", "P2M", "reason", "Veel", "toldOn", today.date().toString()))
        .post(ONE + "/extension", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("EXTENSION_TOO_LATE"));
  }

  @Test
  void findsByKindStatusAndActivity() {
    var id = file("PORTABILITY");

    find("link=" + activity).body("items.id", equalTo(List.of(id)));
    find("link=" + activity + "&kind=PORTABILITY").body("items", hasSize(1));
    find("link=" + activity + "&kind=ACCESS").body("items", hasSize(0));
    find("link=" + activity + "&status=ANSWERED").body("items", hasSize(0));
    petra().get("/v1/links?uri=" + activity).then().body("items.kind", hasItem("SUBJECT_REQUEST"));
  }

  @Test
  void correctsTheDayOfReceiptButNotWhoAsks() {
    var id = file("ACCESS");
    var body = draft("ACCESS");
    body.put("receivedOn", today.date().minusDays(7).toString());

    petra()
        .header("If-Match", "\"0\"")
        .body(body)
        .put(ONE, id)
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("requester")));
    body.remove("requester");
    petra()
        .header("If-Match", "\"0\"")
        .body(body)
        .put(ONE, id)
        .then()
        .statusCode(200)
        .body("receivedOn", equalTo(today.date().minusDays(7).toString()));
  }

  @Test
  void staysWhenItIsWithdrawn() {
    var id = file("OBJECTION");

    petra()
        .header("If-Match", "\"0\"")
        .body(Map.of("reason", "Aan de balie opgelost"))
        .post(ONE + "/withdrawal", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("reason", equalTo("Aan de balie opgelost"));
    petra()
        .body(Map.of("source", "SYSTEM", "uri", LOG, "found", false))
        .post(ONE + "/findings", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("RECORD_WITHDRAWN"));
  }

  @Test
  void tellsEverythingThatIsWrong() {
    petra()
        .body(Map.of("kind", "WISH", "receivedOn", "2999-01-01"))
        .post(LIST)
        .then()
        .statusCode(400)
        .body(
            "violations.field",
            hasItems("kind", "receivedOn", "channel", "requester.name", "requester.contact"));
  }

  private String file(String kind) {
    return petra().body(draft(kind)).post(LIST).then().statusCode(201).extract().path("id");
  }

  private Map<String, Object> draft(String kind) {
    var draft = new HashMap<String, Object>();
    draft.put("kind", kind);
    draft.put("receivedOn", today.date().toString());
    draft.put("channel", "LETTER");
    draft.put("activities", List.of(activity));
    draft.put("requester", Map.of("name", "J. Jansen", "contact", "Dorpsstraat 1, Dorp"));
    return draft;
  }

  private static String uri(String id) {
    return petra().get(ONE, id).path("uri");
  }

  private static ValidatableResponse post(String id, String step, Map<String, Object> body) {
    return petra().body(body).post(ONE + "/" + step, id).then().statusCode(200);
  }

  private static ValidatableResponse find(String query) {
    return petra().urlEncodingEnabled(false).get(LIST + "?" + query).then().statusCode(200);
  }

  /// What the table holds, each byte as a character.
  private String stored(String id) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select encode(sealed, 'escape') from subject_requester where record_id = ?")) {
      query.setObject(1, UUID.fromString(id));
      var rows = query.executeQuery();
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}

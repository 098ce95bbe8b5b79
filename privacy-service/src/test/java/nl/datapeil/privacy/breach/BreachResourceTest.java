package nl.datapeil.privacy.breach;

import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.TimedCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class BreachResourceTest extends TimedCase {
  private static final String LIST = "/v1/data-breaches";
  private static final String ONE = LIST + "/{id}";

  @Test
  void takesAReportOfAnyColleague() {
    as("vera", "viewer")
        .body(BreachJson.first(anHourAgo()).toString())
        .post(LIST)
        .then()
        .statusCode(201)
        .header("ETag", "\"0\"")
        .header("Location", notNullValue())
        .body("status", equalTo("OPEN"))
        .body("clock.state", equalTo("RUNNING"))
        .body("author", equalTo("vera"));
  }

  @Test
  void isHandledFromReportToClosure() {
    var id = file(petra(), BreachJson.complete(anHourAgo()));

    petra().post(ONE + "/advice-request", id).then().statusCode(200);
    post(dirk(), id, "advice", Map.of("text", "Melden"));
    post(carla(), id, "authority-decision", decision("report"));
    post(carla(), id, "subjects-decision", decision("inform"));
    post(petra(), id, "communication", communication());
    post(petra(), id, "authority-reports", report());
    post(petra(), id, "timeline", Map.of("at", anHourAgo().toString(), "text", "Trein doorzocht"));
    post(petra(), id, "closure", Map.of("text", "Sticks zijn verboden"))
        .body("status", equalTo("CLOSED"))
        .body("clock.state", equalTo("REPORTED_IN_TIME"))
        .body("severity.level", equalTo("HIGH"))
        .body("handling.advice.by", equalTo("dirk"))
        .body("handling.authority.by", equalTo("carla"))
        .body("timeline", hasSize(9));
    petra()
        .get("/v1/events?limit=200&subject=" + uri(id))
        .then()
        .body("type", hasItems("nl.datapeil.privacy.breach.filed"))
        .body("type", hasItem("nl.datapeil.privacy.breach.closed"));
  }

  @Test
  void refusesToDecideUnadvisedAndToCloseUndecided() {
    var id = file(petra(), BreachJson.first(anHourAgo()));

    carla()
        .body(decision("report"))
        .post(ONE + "/authority-decision", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("BREACH_ADVICE_NOT_ASKED"));
    petra()
        .body(Map.of("text", "Klaar"))
        .post(ONE + "/closure", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("BREACH_UNDECIDED"));
  }

  @Test
  void letsNobodyDecideOnTheirOwnAdvice() {
    var id = file(petra(), BreachJson.complete(anHourAgo()));
    post(dirk(), id, "advice", Map.of("text", "Melden"));

    as("dirk", "privacy-officer")
        .body(decision("report"))
        .post(ONE + "/authority-decision", id)
        .then()
        .statusCode(403)
        .body("code", equalTo("OWN_WORK"));

    post(carla(), id, "authority-decision", decision("report"));
    as("carla", "dpo")
        .body(Map.of("text", "Goed besloten"))
        .post(ONE + "/advice", id)
        .then()
        .statusCode(403)
        .body("code", equalTo("OWN_WORK"));
  }

  @Test
  void fillsInTheFormOfTheSupervisor() {
    var id = file(petra(), BreachJson.complete(anHourAgo()));

    petra()
        .get(ONE + "/report", id)
        .then()
        .statusCode(200)
        .body("rubrics.number", contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
        .body("missing", equalTo(List.of("informed")))
        .body("complete", equalTo(false));
  }

  @Test
  void addsWhatIsKnownLater() {
    var id = file(petra(), BreachJson.first(anHourAgo()));
    var more = BreachJson.complete(anHourAgo()).put("records", 7);

    petra()
        .header("If-Match", "\"0\"")
        .queryParam("reason", "Aantal bekend")
        .body(more.toString())
        .put(ONE, id)
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("reason", equalTo("Aantal bekend"))
        .body("records", equalTo(7));
    petra()
        .header("If-Match", "\"0\"")
        .body(more.toString())
        .put(ONE, id)
        .then()
        .statusCode(412)
        .body("code", equalTo("RECORD_CHANGED"));
    petra()
        .get("/v1/records/{id}/difference?from=1&to=2", id)
        .then()
        .body("changes.path", hasItems("facts.records", "facts.impact"));
  }

  @Test
  void findsByLinkWordsAndWhatIsOverdue() {
    var activity = "https://a.example/processing-activities/" + Ids.next();
    var draft = BreachJson.complete(anHourAgo());
    draft.putArray("activities").add(activity);
    var id = file(petra(), draft);

    find("link=" + activity).body("items.id", equalTo(List.of(id)));
    find("link=" + activity + "&q=stick+trein").body("items.id", equalTo(List.of(id)));
    find("link=" + activity + "&status=CLOSED").body("items", hasSize(0));
    find("overdue=true&limit=200").body("items.id", not(hasItem(id)));
    clock.putForward(Duration.ofDays(3));
    find("link=" + activity + "&overdue=true").body("items[0].clock.state", equalTo("PASSED"));
    petra().get("/v1/links?uri=" + activity).then().body("items.id", equalTo(List.of(id)));
  }

  @Test
  void showsNothingToColleaguesWhoDoNotHandleIt() {
    var id = file(as("vera", "viewer"), BreachJson.first(anHourAgo()));

    as("vera", "viewer").get(ONE, id).then().statusCode(403);
    as("vera", "viewer").get("/v1/records/{id}/versions", id).then().statusCode(404);
    carla().get(ONE, id).then().statusCode(200);
  }

  private Instant anHourAgo() {
    return clock.instant().minus(Duration.ofHours(1));
  }

  private static RequestSpecification carla() {
    return as("carla", "controller");
  }

  private static String file(RequestSpecification who, ObjectNode draft) {
    return who.body(draft.toString()).post(LIST).then().statusCode(201).extract().path("id");
  }

  private static String uri(String id) {
    return petra().get(ONE, id).path("uri");
  }

  private static ValidatableResponse post(
      RequestSpecification who, String id, String step, Map<String, Object> body) {
    return who.body(body).post(ONE + "/" + step, id).then().statusCode(200);
  }

  private static ValidatableResponse find(String query) {
    return petra().urlEncodingEnabled(false).get(LIST + "?" + query).then().statusCode(200);
  }

  private static Map<String, Object> decision(String field) {
    return Map.of(field, true, "motivation", "Het risico is hoog");
  }

  private Map<String, Object> communication() {
    return Map.of(
        "at", anHourAgo().toString(), "people", 118, "channel", "brief", "message", "Verloren");
  }

  private Map<String, Object> report() {
    return Map.of(
        "kind", "INITIAL", "complete", true, "number", "AP-1", "sentAt", anHourAgo().toString());
  }
}

package nl.datapeil.privacy.subjectrequest;

import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.log.LogApi.linesOf;
import static nl.datapeil.privacy.log.LogApi.population;
import static nl.datapeil.privacy.log.LogApi.write;
import static nl.datapeil.privacy.log.SpanJson.about;
import static nl.datapeil.privacy.log.SpanJson.attributes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.Confidential;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.Today;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class LogFindingsResourceTest extends ContractCase {
  private static final String ONE = "/v1/subject-requests/{id}";

  @Inject Today today;
  @Inject ActivityUris uris;
  @Inject DataSource database;

  @Test
  void namesEachActivityThatTouchedWhoeverAsks() {
    var one = activity();
    var other = activity();
    var group = about(other);
    attributes(group).put("dpl.datapeil.population", population("999990068", "999990081"));
    write(about("999990068", one), about("999990068", one), about("999990081", one), group);
    var id = request();

    look(id, "999990068").then().statusCode(200);

    var findings = petra().get(ONE, id).then().extract().jsonPath();
    assertThat(findings.getList("findings.source"))
        .containsExactly("PROCESSING_LOG", "PROCESSING_LOG");
    assertThat(findings.getList("findings.uri")).containsExactlyInAnyOrder(one, other);
    assertThat(findings.getString("findings.find { it.uri == '" + one + "' }.remark"))
        .isEqualTo("Regels: 2, 2026-01-31 t/m 2026-01-31");
    assertThat(petra().get(ONE, id).asString()).doesNotContain("999990068");
    linesOf("999990068").body("items.name", hasItem("log.read by data subject"));
  }

  /// A log line may name an activity of ours that is not there.
  @Test
  void filesNothingConfidentialWhoeverLooks() throws SQLException {
    var hidden = uris.of(Confidential.activity(database)) + "/versions/1";
    var gone = uris.of(Ids.next()) + "/versions/1";
    write(about("999990147", hidden), about("999990147", gone));
    var id = request();

    as("dirk", "dpo")
        .body(Map.of("dataSubjectId", "999990147", "dataSubjectIdType", "BSN"))
        .post(ONE + "/log-findings", id)
        .then()
        .statusCode(200);

    assertThat(petra().get(ONE, id).jsonPath().getList("findings.uri")).containsExactly(gone);
  }

  @Test
  void saysThatNothingIsThere() {
    var id = request();

    look(id, "999990093")
        .then()
        .statusCode(200)
        .body("findings.found", equalTo(List.of(false)))
        .body("findings.source", equalTo(List.of("PROCESSING_LOG")));
  }

  @Test
  void asksWhomToLookFor() {
    petra()
        .body("{}")
        .post(ONE + "/log-findings", request())
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("dataSubjectIdType", "dataSubjectId")));
    look(Ids.next().toString(), "999990093").then().statusCode(404);
    as("carla", "controller")
        .body("{}")
        .post(ONE + "/log-findings", request())
        .then()
        .statusCode(403);
  }

  private static Response look(String request, String bsn) {
    return petra()
        .body(Map.of("dataSubjectId", bsn, "dataSubjectIdType", "BSN"))
        .post(ONE + "/log-findings", request);
  }

  private static String activity() {
    return "https://a.example/processing-activities/" + Ids.next() + "/versions/1";
  }

  private String request() {
    return petra()
        .body(
            Map.of(
                "kind",
                "ACCESS",
                "receivedOn",
                today.date().toString(),
                "channel",
                "LETTER",
                "activities",
                List.of(),
                "requester",
                Map.of("name", "J. Jansen", "contact", "Dorpsstraat 1, Dorp")))
        .post("/v1/subject-requests")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}

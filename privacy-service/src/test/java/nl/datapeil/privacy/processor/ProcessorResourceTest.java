package nl.datapeil.privacy.processor;

import static io.restassured.RestAssured.when;
import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ProcessorResourceTest extends ContractCase {
  private static final String PROCESSORS = "/v1/processors";
  private static final String AGREEMENTS = "/v1/processing-agreements";

  @Test
  void keepsEveryVersionOfAProcessor() {
    var id = post(PROCESSORS, ProcessorJson.processor()).extract().<String>path("id");
    var tag = petra().get(PROCESSORS + "/{id}", id).header("ETag");

    petra()
        .header("If-Match", tag)
        .body(ProcessorJson.processor().put("name", "Acme Cloud B.V.").toString())
        .put(PROCESSORS + "/{id}", id)
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body("name", equalTo("Acme Cloud B.V."));
    petra()
        .get("/v1/records/{id}/difference?from=1&to=2", id)
        .then()
        .statusCode(200)
        .body("changes.path", contains("name"));
  }

  @Test
  void tellsWhatAnAgreementLacks() {
    var processor = post(PROCESSORS, ProcessorJson.processor()).extract().<String>path("uri");
    var agreement = ProcessorJson.agreement(processor);
    agreement.withArray("stipulations").remove(7);
    agreement.remove("signedOn");

    post(AGREEMENTS, agreement)
        .body("complete", equalTo(false))
        .body("inForce", equalTo(false))
        .body("findings.code", containsInAnyOrder("NOT_SIGNED", "CLAUSE_MISSING"))
        .body("findings.findAll { it.clause != null }.clause", contains("AUDIT"));
    petra()
        .queryParam("link", processor)
        .get(AGREEMENTS)
        .then()
        .body("items.title", contains("Verwerkersovereenkomst"));
  }

  @Test
  void countsNoWithdrawnAgreement() {
    var id =
        post(AGREEMENTS, ProcessorJson.agreement("https://elsewhere.example/processors/1"))
            .body("inForce", equalTo(true))
            .body("findings", empty())
            .extract()
            .<String>path("id");
    var tag = petra().get(AGREEMENTS + "/{id}", id).header("ETag");

    petra()
        .header("If-Match", tag)
        .body(Map.of("reason", "Opgezegd"))
        .post(AGREEMENTS + "/{id}/withdrawal", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"))
        .body("inForce", equalTo(false))
        .body("reason", equalTo("Opgezegd"));
  }

  @Test
  void namesTheProcessorAsTheLogStandardHasIt() {
    var processor = post(PROCESSORS, ProcessorJson.processor());
    String uri = processor.extract().path("uri");
    String id = processor.extract().path("id");
    var draft = draft();
    draft.putObject("related").putArray("processors").add(uri);
    var activity = approved(draft);

    when()
        .get("/v1/ldv/processing_activities/{id}/versions/1", activity)
        .then()
        .body("recipients.legalRole", equalTo("DataProcessor"))
        .body("recipients.entityId", equalTo(id));
    when()
        .get("/v1/ldv/entities/{id}", id)
        .then()
        .statusCode(200)
        .body("name", equalTo("Acme Hosting B.V."))
        .body("city", equalTo("Utrecht"));
  }

  @Test
  void namesEveryFieldThatIsWrong() {
    petra()
        .body("{\"country\": \"Nederland\", \"engages\": [\"Acme\"]}")
        .post(PROCESSORS)
        .then()
        .statusCode(400)
        .body("violations.field", containsInAnyOrder("name", "country", "services", "engages[0]"));
  }

  private static ValidatableResponse post(String path, ObjectNode draft) {
    return petra().body(draft.toString()).post(path).then().statusCode(201);
  }
}

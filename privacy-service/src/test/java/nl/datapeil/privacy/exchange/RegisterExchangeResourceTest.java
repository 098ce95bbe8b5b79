package nl.datapeil.privacy.exchange;

import static io.restassured.RestAssured.when;
import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.file;
import static nl.datapeil.privacy.PrivacyApi.revise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.datapeil.privacy.ActivityJson;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Shared;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class RegisterExchangeResourceTest extends ContractCase {
  private static final String LDV = "/v1/ldv/processing_activities/{id}";
  private static final String VAR = "/v1/var/verwerkingsactiviteit/{id}";

  @Test
  void showsAnActivityAsTheLogStandardHasIt() {
    var id = approved(detailed());

    when().get(LDV, id).then().statusCode(200).body("active", equalTo(true));
    when()
        .get(LDV + "/versions/1", id)
        .then()
        .statusCode(200)
        .body("legalBasis", equalTo("OfficialAuthorityOfController"))
        .body("dataSubjects", contains("Citizen"))
        .body("processingOptions", contains("Obtain", "Use"))
        .body("measures.measureType", contains("Technical"))
        .body("personalData.retentionPeriod", equalTo("P15Y"))
        .body("validFrom", notNullValue());
  }

  @Test
  void keepsTheApprovedVersionWhenAnotherIsDrafted() {
    var id = approved(draft());
    revise(id, draft()).then().statusCode(200);

    when()
        .get(LDV, id)
        .then()
        .statusCode(200)
        .body("active", equalTo(false))
        .body("latestVersion", equalTo(1));
    when().get(LDV + "/versions/1", id).then().statusCode(200);
    when().get(LDV + "/versions/2", id).then().statusCode(404);
    when().get(VAR, id).then().statusCode(404);
  }

  @Test
  void tellsNobodyOfADraftOrASecret() {
    var hidden = draft();
    hidden.putObject("confidentiality").put("reason", "Toezicht");
    var drafted = file(draft());
    var secret = approved(hidden);

    when().get(LDV, drafted).then().statusCode(404);
    when().get(LDV, secret).then().statusCode(404);
    when().get(LDV + "/versions/1", secret).then().statusCode(404);
    when().get(VAR, secret).then().statusCode(404);
  }

  @Test
  void showsAnActivityAsVngHasIt() {
    var id = approved(detailed());

    when()
        .get(VAR, id)
        .then()
        .statusCode(200)
        .body("verantwoordelijkeOrganisatie", equalTo("00000001821002193000"))
        .body("grondslag", equalTo("Publieke taak"))
        .body("bewaartermijn", equalTo("naw: 18 maanden; zorgvraag: 15 jaar"))
        .body("herkomst", equalTo("Betrokkene, BRP"))
        .body("afnemendeInternationaleDerden", contains("Acme, Japan (adequaatheidsbesluit)"))
        .body("verwerktePersoonsgegevens.naam", contains("naw", "zorgvraag"));
  }

  @Test
  void pagesThroughTheRegisterAsVngHasIt() {
    approved(draft());
    approved(draft());

    String next =
        when()
            .get("/v1/var/verwerkingsactiviteiten?limit=1")
            .then()
            .statusCode(200)
            .body("results", hasSize(1))
            .body("count", greaterThan(1))
            .body("previous", nullValue())
            .extract()
            .path("next");
    when()
        .get("/v1/var/verwerkingsactiviteiten" + next.substring(next.indexOf('?')))
        .then()
        .statusCode(200)
        .body("results", hasSize(1));
  }

  @Test
  void fitsTheSchemaOfVng() {
    var id = approved(detailed());
    var schema = Shared.path("standards/privacy/verwerkingenlogging/openapi-var.yaml");

    var answer = when().get(VAR, id).asString();

    var report =
        OpenApiInteractionValidator.createFor(schema.toString())
            .build()
            .validateResponse(
                "/verwerkingsactiviteit/" + id,
                Request.Method.GET,
                SimpleResponse.Builder.ok()
                    .withContentType("application/json")
                    .withBody(answer)
                    .build());
    assertThat(report.getMessages()).isEmpty();
  }

  @Test
  void knowsNoOrganisationThatIsNotThere() {
    when()
        .get("/v1/ldv/entities/01936b1e-0000-7000-8000-000000000000")
        .then()
        .statusCode(404)
        .body("code", equalTo("ENTITY_NOT_FOUND"));
  }

  private static ObjectNode detailed() {
    return draft()
        .setAll(
            ActivityJson.read(
                """
                {"retentionPeriod": "P15Y",
                 "parties": {"oin": "00000001821002193000", "governingBody": "College van B&W"},
                 "personalData": [
                   {"category": "naw", "dataSubjects": ["inwoners"], "retentionPeriod": "P18M"},
                   {"category": "zorgvraag", "dataSubjects": ["inwoners"],
                    "retentionPeriod": "P15Y"}],
                 "transfers": [
                   {"recipient": "Acme", "country": "Japan", "mechanism": "ADEQUACY_DECISION"}],
                 "explanation": {"theme": "Zorg", "source": "Betrokkene, BRP",
                   "operations": ["OBTAIN", "USE"]},
                 "measures": [{"type": "TECHNICAL", "measure": "versleuteling"}]}
                """));
  }
}

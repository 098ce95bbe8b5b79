package nl.datapeil.catalog.trace;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.People.as;
import static nl.datapeil.catalog.People.residents;
import static nl.datapeil.catalog.People.uri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.privacy.PrivacyPartner;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class TraceResourceTest extends ContractCase {
  private static final LocalDate LATER = LocalDate.of(2099, 1, 1);

  @SuppressWarnings("NullAway.Init") // handed over by PrivacyResource
  PrivacyPartner privacy;

  @BeforeEach
  void emptyTheRegister() {
    privacy.reset();
  }

  @AfterEach
  void foundThePrivacyServicesContractKept() {
    assertThat(privacy.breaches()).isEmpty();
  }

  @Test
  void leadsFromAColumnToItsAssessment() {
    var dataset = published(residents());
    var covering = privacy.approve(uri(dataset), "bsn");
    privacy.approve(uri(dataset), "diagnosis");
    var agreement = signed(dataset, "bsn", covering);
    signed(dataset, "buurt", covering);

    var trace =
        steward().queryParam("column", "bsn").get("/v1/datasets/{id}/trace", dataset).then();

    trace
        .statusCode(200)
        .body("dataset.columns.name", contains("bsn"))
        .body("dataset.columns.sensitivity", contains("NATIONAL_ID"))
        .body("agreements.id", contains(agreement))
        .body("activities.uri", contains(covering))
        .body("activities[0].columns", contains("bsn"))
        .body("activities[0].legalGround.basis", equalTo("PUBLIC_TASK"))
        .body("activities[0].assessment.status", equalTo("APPROVED"))
        .body("activities[0].assessment.advicePositive", equalTo(true))
        .body("unreachable", empty());
  }

  @Test
  void leadsBackFromAnActivityToTheData() {
    var dataset = published(residents());
    var activity = privacy.approve(uri(dataset), "bsn");
    var agreement = signed(dataset, "bsn", activity);
    String request =
        as("anna", "analyst")
            .body(
                Map.of(
                    "purpose", "Zien",
                    "from", "2098-01-01",
                    "until", "2098-12-31",
                    "datasets", List.of(Map.of("dataset", dataset, "columns", List.of("bsn")))))
            .post("/v1/access-requests")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    var forDpo = as("dirk", "dpo").queryParam("activity", activity).get("/v1/traces").then();
    var forOther = as("eve", "viewer").queryParam("activity", activity).get("/v1/traces").then();

    forDpo
        .statusCode(200)
        .body("activity.uri", equalTo(activity))
        .body("datasets.id", contains(dataset))
        .body("datasets[0].columns.name", contains("bsn"))
        .body("agreements.id", contains(agreement))
        .body("accessRequests.id", contains(request));
    forOther.body("agreements.id", contains(agreement)).body("accessRequests", empty());
  }

  @Test
  void saysWhatCouldNotBeReached() {
    var dataset = published(residents());
    var activity = privacy.approve(uri(dataset), "bsn");
    var agreement = signed(dataset, "bsn", activity);
    privacy.fallSilent();

    var forward = steward().get("/v1/datasets/{id}/trace", dataset).then();
    var back = steward().queryParam("activity", activity).get("/v1/traces").then();

    forward
        .statusCode(200)
        .body("unreachable", contains("privacy-service"))
        .body("activities", empty())
        .body("agreements.id", contains(agreement));
    back.statusCode(200)
        .body("unreachable", contains("privacy-service"))
        .body("activity", nullValue())
        .body("datasets.id", contains(dataset));
  }

  @Test
  void showsThePublicWhatIsPublicOnly() {
    var dataset = published(residents());
    var draft = registered(residents());
    var approved = privacy.approve(uri(dataset), "bsn");
    var drafted = privacy.file("DRAFT", LATER, uri(dataset), "bsn");
    var hidden = privacy.approve(uri(draft), "bsn");
    signed(dataset, "bsn", approved);

    given()
        .get("/v1/datasets/{id}/trace", dataset)
        .then()
        .statusCode(200)
        .body("agreements", empty())
        .body("activities.uri", contains(approved));
    given().get("/v1/datasets/{id}/trace", draft).then().statusCode(404);
    given()
        .queryParam("activity", drafted)
        .get("/v1/traces")
        .then()
        .statusCode(200)
        .body("activity", nullValue())
        .body("datasets", empty());
    given()
        .queryParam("activity", hidden)
        .get("/v1/traces")
        .then()
        .body("activity.uri", equalTo(hidden))
        .body("datasets", empty())
        .body("agreements", empty());
  }

  @Test
  void knowsNoOtherColumnsOrDatasets() {
    var dataset = published(residents());

    given()
        .queryParam("column", "income")
        .get("/v1/datasets/{id}/trace", dataset)
        .then()
        .statusCode(404)
        .body("code", equalTo("COLUMN_NOT_FOUND"));
    steward().get("/v1/datasets/{id}/trace", UUID.randomUUID()).then().statusCode(404);
    given().get("/v1/traces").then().statusCode(400).body("violations.field", contains("activity"));
  }

  private static String signed(String dataset, String column, String activity) {
    String partner =
        steward().body(Map.of("name", "GGD")).post("/v1/partners").then().extract().path("id");
    String id =
        steward()
            .body(
                Map.of(
                    "title",
                    "Delen",
                    "partner",
                    partner,
                    "purpose",
                    "Zorg",
                    "processingActivity",
                    activity,
                    "from",
                    "2020-01-01",
                    "datasets",
                    List.of(Map.of("dataset", dataset, "columns", List.of(column)))))
            .post("/v1/agreements")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    steward()
        .header("If-Match", "*")
        .post("/v1/agreements/{id}/signature", id)
        .then()
        .statusCode(200);
    return id;
  }
}

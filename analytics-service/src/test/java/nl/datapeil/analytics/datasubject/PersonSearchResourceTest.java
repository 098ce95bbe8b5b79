package nl.datapeil.analytics.datasubject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.analytics.query.CataloguePartner;
import nl.datapeil.analytics.query.PartnersResource;
import nl.datapeil.analytics.query.PrivacyPartner;
import nl.datapeil.analytics.query.RequestPartner;
import nl.datapeil.testkit.Contract;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class PersonSearchResourceTest {
  private final String cases = UUID.randomUUID().toString();
  private final String permits = UUID.randomUUID().toString();

  @SuppressWarnings("NullAway.Init") // handed over by PartnersResource
  CataloguePartner catalogue;

  @SuppressWarnings("NullAway.Init") // handed over by PartnersResource
  PrivacyPartner privacy;

  @SuppressWarnings("NullAway.Init") // handed over by PartnersResource
  RequestPartner requests;

  @BeforeAll
  static void holdEveryResponseAgainstTheContract() {
    RestAssured.replaceFiltersWith(Contract.responses());
  }

  @BeforeEach
  void fill() {
    requests.reset();
    privacy.permit();
    catalogue.register(
        cases, name(cases), "CLOSED", "PUBLISHED", "bsn STRING NATIONAL_ID", "kind STRING");
    upload(cases, "bsn,kind\n099990019,a\n099990019,b\n111222333,a\n");
    upload(cases, "bsn,kind\n111222333,a\n");
    register("PUBLISHED");
    upload(permits, "id,holder\n1,99990019\n2,111222333\n");
    register("ARCHIVED");
  }

  private void register(String status) {
    catalogue.register(
        permits, name(permits), "CLOSED", status, "id INTEGER", "holder INTEGER NATIONAL_ID");
  }

  @AfterEach
  void forget() {
    catalogue.forget(cases);
    catalogue.forget(permits);
    assertThat(privacy.breaches()).isEmpty();
    assertThat(requests.breaches()).isEmpty();
  }

  @Test
  void findsRowsInEveryVersionHoweverTheyAreWritten() {
    search("099990019", RequestPartner.OPEN)
        .statusCode(200)
        .body("items.version", equalTo(List.of(1, 1)))
        .body("items.name", hasItems(name(cases), name(permits)))
        .body("items.find { it.name == '%s' }.rows".formatted(name(cases)), equalTo(2))
        .body("datasetsSearched", greaterThanOrEqualTo(2));

    assertThat(requests.findings())
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.path("found").booleanValue()).isTrue())
        .extracting(finding -> finding.path("uri").asText())
        .containsExactlyInAnyOrder(CataloguePartner.uri(cases), CataloguePartner.uri(permits));
    assertThat(requests.findings().toString()).doesNotContain("99990019");
  }

  @Test
  void logsThatThePersonWasLookedFor() {
    search("99990019", RequestPartner.OPEN).statusCode(200);

    assertThat(privacy.lines()).hasSize(1);
    var attributes = privacy.lines().getFirst().path("attributes");
    assertThat(attributes.path("dpl.core.data_subject_id").asText()).isEqualTo("99990019");
    assertThat(attributes.path("dpl.datapeil.rows").asLong()).isEqualTo(3);
  }

  @Test
  void filesThatNothingWasFound() {
    search("123456782", RequestPartner.OPEN).statusCode(200).body("items", equalTo(List.of()));

    assertThat(requests.findings())
        .hasSize(1)
        .allSatisfy(finding -> assertThat(finding.path("found").booleanValue()).isFalse());
  }

  @Test
  void tellsNothingWithoutAnOpenRequest() {
    search("099990019", UUID.randomUUID().toString())
        .statusCode(409)
        .body("code", equalTo("REQUEST_NOT_OPEN"));
  }

  @Test
  void tellsNothingThatIsNotLogged() {
    privacy.stopLogging();

    search("099990019", RequestPartner.OPEN).statusCode(503);

    assertThat(requests.findings()).isEmpty();
  }

  @Test
  void refusesWhatIsNoPerson() {
    search("1 or 1=1", RequestPartner.OPEN)
        .statusCode(400)
        .body("violations.field", equalTo(List.of("dataSubjectId")));
  }

  private static ValidatableResponse search(String person, String request) {
    return given()
        .auth()
        .oauth2(Tokens.of("petra", "privacy-officer", "analytics:query"))
        .contentType(ContentType.JSON)
        .body(
            Map.of("dataSubjectId", person, "dataSubjectIdType", "BSN", "subjectRequest", request))
        .post("/v1/data-subject-searches")
        .then();
  }

  private static String name(String id) {
    return "t" + id.substring(0, 8);
  }

  private static void upload(String id, String csv) {
    given()
        .auth()
        .oauth2(Tokens.of("steward", "analytics:write"))
        .contentType("text/csv")
        .body(csv)
        .post("/v1/datasets/{id}/versions", id)
        .then()
        .statusCode(201);
  }
}

package nl.datapeil.catalog.partner;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.newName;
import static nl.datapeil.catalog.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.People;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class PartnerResourceTest extends ContractCase {
  @Test
  void recordsFindsChangesAndDeletesAPartner() {
    var name = newName();
    var added =
        steward()
            .body(Map.of("name", name, "contact", Map.of("email", "data@waterschap.example")))
            .post("/v1/partners")
            .then();
    String id = added.statusCode(201).header("ETag", "\"0\"").extract().path("id");

    steward()
        .queryParam("q", name.toUpperCase(Locale.ROOT))
        .get("/v1/partners")
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
    steward()
        .header("If-Match", "\"0\"")
        .body(Map.of("name", name, "homepage", "https://waterschap.example"))
        .put("/v1/partners/{id}", id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("contact", nullValue())
        .body("homepage", equalTo("https://waterschap.example"));
    steward().header("If-Match", "\"0\"").delete("/v1/partners/{id}", id).then().statusCode(412);
    steward().header("If-Match", "\"1\"").delete("/v1/partners/{id}", id).then().statusCode(204);
    steward().get("/v1/partners/{id}", id).then().statusCode(404);
  }

  @Test
  void keepsNothingOfATrial() {
    var name = newName();

    var tried =
        steward().queryParam("dryRun", true).body(Map.of("name", name)).post("/v1/partners").then();

    tried.statusCode(201);
    steward().queryParam("q", name).get("/v1/partners").then().body("items.size()", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "TRUE", "yes", ""})
  void refusesATrialInOtherWordsRatherThanDoingIt(String word) {
    var name = newName();

    var answer =
        steward().queryParam("dryRun", word).body(Map.of("name", name)).post("/v1/partners").then();

    answer
        .statusCode(400)
        .body("code", equalTo("INVALID_REQUEST"))
        .body("violations.field", contains("dryRun"));
    steward().queryParam("q", name).get("/v1/partners").then().body("items.size()", equalTo(0));
  }

  @Test
  void namesAllThatIsWrong() {
    var draft =
        Map.of(
            "name",
            " ",
            "oin",
            "1",
            "tooi",
            "gm0363",
            "homepage",
            "javascript:alert(1)",
            "contact",
            Map.of("email", "x"));

    var answer = steward().body(draft).post("/v1/partners").then();

    answer
        .statusCode(400)
        .body("violations.field", contains("contact.email", "homepage", "name", "oin", "tooi"));
  }

  @Test
  void givesAnIdentifierToOnePartnerOnly() {
    var oin = "%020d".formatted(Math.abs(newName().hashCode() * 7919L));
    steward().body(Map.of("name", "A", "oin", oin)).post("/v1/partners").then().statusCode(201);

    var second = steward().body(Map.of("name", "B", "oin", oin)).post("/v1/partners").then();

    second.statusCode(409).body("code", equalTo("PARTNER_IDENTIFIER_TAKEN"));
  }

  @Test
  void isReadByStaffAndWrittenByStewardsOnly() {
    given().get("/v1/partners").then().statusCode(401);
    as("x", "unheard-of").get("/v1/partners").then().statusCode(403);
    for (var role : People.STAFF) {
      as("x", role).get("/v1/partners").then().statusCode(200);
      var status = as("x", role).body(Map.of("name", "P")).post("/v1/partners").statusCode();
      assertThat(status == 201).as(role).isEqualTo(Set.of("steward", "admin").contains(role));
    }
  }
}

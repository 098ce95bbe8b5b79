package nl.datapeil.catalog.agreement;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.People.as;
import static nl.datapeil.catalog.People.uri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.People;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class AgreementResourceTest extends ContractCase {
  @Test
  void isDraftedSignedAndTerminated() {
    var dataset = registered(complete());
    var partner = partner();
    String id =
        steward()
            .body(draft(partner, dataset))
            .post("/v1/agreements")
            .then()
            .statusCode(201)
            .body("state", equalTo("DRAFT"))
            .body("partner.name", equalTo("Waterschap"))
            .body("datasets[0].uri", equalTo(uri(dataset)))
            .extract()
            .path("id");

    steward()
        .header("If-Match", "\"0\"")
        .post("/v1/agreements/{id}/signature", id)
        .then()
        .statusCode(200)
        .body("state", equalTo("IN_FORCE"));
    steward()
        .header("If-Match", "*")
        .body(draft(partner, dataset))
        .put("/v1/agreements/{id}", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("AGREEMENT_NOT_DRAFT"));
    steward().header("If-Match", "*").delete("/v1/agreements/{id}", id).then().statusCode(409);
    steward()
        .queryParam("dataset", dataset)
        .queryParam("state", "IN_FORCE")
        .get("/v1/agreements")
        .then()
        .body("items.id", contains(id));
    steward()
        .header("If-Match", "\"1\"")
        .body(Map.of("reason", "Doel bereikt"))
        .post("/v1/agreements/{id}/termination", id)
        .then()
        .statusCode(200)
        .body("state", equalTo("TERMINATED"));
    steward()
        .queryParam("partner", partner)
        .queryParam("state", "IN_FORCE")
        .get("/v1/agreements")
        .then()
        .body("items", empty());
    steward().header("If-Match", "*").delete("/v1/partners/{id}", partner).then().statusCode(409);
  }

  @Test
  void namesAllThatIsWrong() {
    var wrong = new HashMap<>(draft(UUID.randomUUID().toString(), registered(complete())));
    wrong.put("until", "2019-01-01");
    wrong.put("document", "file:///etc/passwd");

    var shape = steward().body(wrong).post("/v1/agreements").then();
    wrong.remove("until");
    wrong.remove("document");
    var reference = steward().body(wrong).post("/v1/agreements").then();

    shape.statusCode(400).body("violations.field", contains("document", "until"));
    reference
        .statusCode(400)
        .body("code", equalTo("REFERENCE_UNKNOWN"))
        .body("violations.field", contains("partner"));
  }

  @Test
  void isReadByStaffAndWrittenByStewardsOnly() {
    var draft = draft(partner(), registered(complete()));
    given().get("/v1/agreements").then().statusCode(401);
    as("x", "unheard-of").get("/v1/agreements").then().statusCode(403);
    for (var role : People.STAFF) {
      as("x", role).get("/v1/agreements").then().statusCode(200);
      var status = as("x", role).body(draft).post("/v1/agreements").statusCode();
      assertThat(status == 201).as(role).isEqualTo(Set.of("steward", "admin").contains(role));
    }
  }

  private static String partner() {
    return steward()
        .body(Map.of("name", "Waterschap"))
        .post("/v1/partners")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, Object> draft(String partner, String dataset) {
    return Map.of(
        "title", "Kolken delen",
        "partner", partner,
        "purpose", "Samen schoonmaken",
        "from", "2020-01-01",
        "datasets", List.of(Map.of("dataset", dataset, "columns", List.of("kolk_id"))));
  }
}

package nl.datapeil.catalog.quality.openness;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.closed;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.with;
import static nl.datapeil.catalog.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.People;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class OpennessResourceTest extends ContractCase {
  private static final String PATH = "/v1/datasets/{id}/openness";
  private static final Set<String> DECIDERS = Set.of("steward", "privacy-officer", "dpo", "admin");

  @Inject EntityManager database;

  @Test
  void opensInPart() {
    var id = registered(People.residents());

    steward()
        .get(PATH, id)
        .then()
        .statusCode(200)
        .body("verdict", equalTo("CAN_BE_OPENED_IN_PART"))
        .body("columns.column", contains("bsn", "diagnosis"))
        .body("columns[0].citation.nl", containsString("Woo art. 5.1 lid 1 onder e"))
        .body("remainingColumns", contains("buurt"))
        .body("disclaimer.nl", containsString("Geen juridisch oordeel"));
  }

  @Test
  void heedsAgreementsInForce() {
    var id = registered(with(closed(), "accessReason", "Nog niet beoordeeld"));
    steward().get(PATH, id).then().body("verdict", equalTo("CAN_BE_OPENED"));

    agree(id);

    steward()
        .get(PATH, id)
        .then()
        .body("verdict", equalTo("CANNOT_TELL"))
        .body("agreements[0].partner", equalTo("Waterschap"))
        .body("columns.action", hasItem("WITHHOLD"));
  }

  @Test
  void warnsOfOpenDataAboutPeople() {
    var id = published(complete());
    describeAsNationalId(UUID.fromString(id));

    steward()
        .get(PATH, id)
        .then()
        .body("verdict", equalTo("OPEN_BUT_SENSITIVE"))
        .body("warning", equalTo(true));
    assertThat(listed("OPEN_BUT_SENSITIVE")).contains(id);
  }

  @Test
  void listsByVerdictPageByPage() {
    var open = registered(with(closed(), "accessReason", "Geen reden"));
    var part = registered(People.residents());

    assertThat(listed("CAN_BE_OPENED")).contains(open).doesNotContain(part);
    assertThat(listed("CAN_BE_OPENED_IN_PART")).contains(part).doesNotContain(open);
    assertThat(listed(null)).contains(open, part).doesNotHaveDuplicates();
    steward().queryParam("verdict", "X").get("/v1/openness-advice").then().statusCode(400);
  }

  @Test
  void isForThoseWhoDecide() {
    var id = registered(closed());
    given().get(PATH, id).then().statusCode(401);
    for (var role : People.STAFF) {
      var one = as("x", role).get(PATH, id).statusCode();
      var all = as("x", role).get("/v1/openness-advice").statusCode();

      assertThat(one).as(role).isEqualTo(DECIDERS.contains(role) ? 200 : 403).isEqualTo(all);
    }
    as("x", "service").get(PATH, id).then().statusCode(403);
    steward().get(PATH, UUID.randomUUID()).then().statusCode(404);
  }

  /// As an import could leave it; registering refuses it.
  @Transactional
  void describeAsNationalId(UUID dataset) {
    database
        .createNativeQuery(
            "update dataset_column set sensitivity = 'NATIONAL_ID' where dataset_id = :id and"
                + " name = 'jaar'")
        .setParameter("id", dataset)
        .executeUpdate();
  }

  private static List<String> listed(@Nullable String verdict) {
    var ids = new ArrayList<String>();
    String next = "00000000-0000-0000-0000-000000000000";
    while (next != null) {
      var request = steward().queryParam("limit", 3).queryParam("after", next);
      var page =
          (verdict == null ? request : request.queryParam("verdict", verdict))
              .get("/v1/openness-advice")
              .then()
              .statusCode(200)
              .extract();
      ids.addAll(page.<List<String>>path("items.id"));
      next = page.path("next");
    }
    return ids;
  }

  private static void agree(String dataset) {
    String partner =
        steward()
            .body(Map.of("name", "Waterschap"))
            .post("/v1/partners")
            .then()
            .extract()
            .path("id");
    var draft =
        Map.of(
            "title", "Kolken delen",
            "partner", partner,
            "purpose", "Samen schoonmaken",
            "conditions", "Niet verder verspreiden",
            "from", "2020-01-01",
            "datasets", List.of(Map.of("dataset", dataset)));
    String id =
        steward().body(draft).post("/v1/agreements").then().statusCode(201).extract().path("id");
    steward()
        .header("If-Match", "*")
        .post("/v1/agreements/{id}/signature", id)
        .then()
        .statusCode(200);
  }
}

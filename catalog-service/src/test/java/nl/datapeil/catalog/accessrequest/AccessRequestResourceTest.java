package nl.datapeil.catalog.accessrequest;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.Drafts.newName;
import static nl.datapeil.catalog.People.as;
import static nl.datapeil.catalog.People.own;
import static nl.datapeil.catalog.People.residents;
import static nl.datapeil.catalog.People.uri;
import static nl.datapeil.catalog.accessrequest.AccessRequestFixtures.approve;
import static nl.datapeil.catalog.accessrequest.AccessRequestFixtures.draft;
import static nl.datapeil.catalog.accessrequest.AccessRequestFixtures.end;
import static nl.datapeil.catalog.accessrequest.AccessRequestFixtures.submit;
import static nl.datapeil.catalog.accessrequest.AccessRequestFixtures.submitted;
import static nl.datapeil.catalog.accessrequest.AccessRequestFixtures.toDecide;
import static nl.datapeil.catalog.accessrequest.AccessRequestFixtures.use;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class AccessRequestResourceTest extends AccessRequestCase {
  @Test
  void goesToTheOwnerWhoGrantsItForAShorterTime() {
    var activity = privacy.approve(uri(dataset), "bsn");
    var asked = submit("anna", dataset, activity, "bsn", "buurt").statusCode(201);
    String id = asked.body("state", equalTo("SUBMITTED")).extract().path("id");
    as(owner, "domain-expert")
        .queryParam("view", "TO_DECIDE")
        .get("/v1/access-requests")
        .then()
        .body("items.id", contains(id));

    var granted = approve(owner, id, Map.of("until", "2098-06-30", "reason", "Past bij het doel"));

    granted
        .statusCode(200)
        .body("state", equalTo("GRANTED"))
        .body("grantedFrom", equalTo("2098-01-01"))
        .body("grantedUntil", equalTo("2098-06-30"))
        .body("coveredBy", equalTo(activity))
        .body("datasets[0].approvedBy", equalTo(owner));
    as("anna", "analyst")
        .get("/v1/access-requests/{id}/history", id)
        .then()
        .statusCode(200)
        .body("items.action", contains("SUBMITTED", "GRANTED"))
        .body("items.by", contains("anna", owner))
        .body("items[1].reason", equalTo("Past bij het doel"));
  }

  @Test
  void isNeverDecidedByTheRequester() {
    var id = submitted(owner, dataset, null, "buurt");

    var own = approve(owner, id, Map.of());
    var steward =
        as("sanne", "steward").body(Map.of()).post("/v1/access-requests/{id}/approval", id).then();

    own.statusCode(403).body("code", equalTo("ACCESS_REQUEST_NOT_YOURS"));
    steward.statusCode(200).body("state", equalTo("GRANTED"));
  }

  @Test
  void waitsForEveryOwner() {
    var other = newName();
    var second = registered(residents());
    own(second, other);
    String id =
        as("anna", "analyst")
            .body(draft(null, List.of(use(dataset, "buurt"), use(second, "buurt"))))
            .post("/v1/access-requests")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    approve(owner, id, Map.of("until", "2098-06-30")).body("state", equalTo("SUBMITTED"));
    toDecide(owner).body("items.id", not(hasItem(id)));
    toDecide(other).body("items.id", contains(id));

    approve(other, id, Map.of("from", "2098-02-01"))
        .body("state", equalTo("GRANTED"))
        .body("grantedFrom", equalTo("2098-02-01"))
        .body("grantedUntil", equalTo("2098-06-30"));
  }

  @Test
  void doesNotExistForOthers() {
    var id = submitted("anna", dataset, null, "buurt");

    for (var stranger : List.of("steward", "analyst", "admin", "viewer", "domain-expert")) {
      as("eve", stranger).get("/v1/access-requests/{id}", id).then().statusCode(404);
      as("eve", stranger).get("/v1/access-requests/{id}/history", id).then().statusCode(404);
      as("eve", stranger)
          .body(Map.of())
          .post("/v1/access-requests/{id}/approval", id)
          .then()
          .statusCode(404);
      as("eve", stranger)
          .queryParam("dataset", dataset)
          .get("/v1/access-requests")
          .then()
          .body("items", empty());
    }
    for (var office : List.of("privacy-officer", "dpo")) {
      as("eve", office).get("/v1/access-requests/{id}", id).then().statusCode(200);
      as("eve", office)
          .queryParam("dataset", dataset)
          .get("/v1/access-requests")
          .then()
          .body("items.id", contains(id));
    }
    given().get("/v1/access-requests").then().statusCode(401);
    as("x", "service").get("/v1/access-requests").then().statusCode(403);
  }

  @Test
  void canBeRefusedWithdrawnAndRevokedInItsTime() {
    var refused = submitted("anna", dataset, null, "buurt");
    var withdrawn = submitted("anna", dataset, null, "buurt");
    var revoked = submitted("anna", dataset, null, "buurt");
    approve(owner, revoked, Map.of()).statusCode(200);

    end(owner, refused, "refusal").statusCode(200).body("state", equalTo("REFUSED"));
    end(owner, withdrawn, "withdrawal").statusCode(403);
    end("anna", withdrawn, "withdrawal").statusCode(200).body("state", equalTo("WITHDRAWN"));
    end(owner, withdrawn, "revocation").statusCode(409);
    end(owner, revoked, "revocation").statusCode(200).body("state", equalTo("REVOKED"));
    approve(owner, refused, Map.of()).statusCode(409);
    as("anna", "analyst")
        .queryParam("view", "MINE")
        .queryParam("dataset", dataset)
        .get("/v1/access-requests")
        .then()
        .body("items.id", hasItems(refused, withdrawn, revoked));
  }

  @Test
  void isGrantedWithinWhatWasAskedOnly() {
    var id = submitted("anna", dataset, null, "buurt");

    var longer = approve(owner, id, Map.of("until", "2099-01-01"));
    var backward = approve(owner, id, Map.of("from", "2098-05-02", "until", "2098-05-01"));

    longer.statusCode(400).body("code", equalTo("ACCESS_REQUEST_PERIOD"));
    backward.statusCode(400);
  }

  @Test
  void namesWhatIsNotThere() {
    var uses = List.of(use(UUID.randomUUID().toString()), use(dataset, "nothing"));

    var answer = as("anna", "analyst").body(draft(null, uses)).post("/v1/access-requests").then();

    answer
        .statusCode(400)
        .body("code", equalTo("REFERENCE_UNKNOWN"))
        .body("violations.field", contains("datasets[0].dataset", "datasets[1].columns[0]"));
  }
}

package nl.datapeil.catalog.accessrequest;

import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.People.as;
import static nl.datapeil.catalog.People.uri;
import static nl.datapeil.catalog.accessrequest.AccessRequestFixtures.approve;
import static nl.datapeil.catalog.accessrequest.AccessRequestFixtures.draft;
import static nl.datapeil.catalog.accessrequest.AccessRequestFixtures.submit;
import static nl.datapeil.catalog.accessrequest.AccessRequestFixtures.submitted;
import static nl.datapeil.catalog.accessrequest.AccessRequestFixtures.use;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
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
class AccessRegisterResourceTest extends AccessRequestCase {
  @Test
  void isRefusedAtOnceWhenNoActivityCoversIt() {
    var refused = submit("anna", dataset, null, "bsn");

    refused
        .statusCode(201)
        .body("state", equalTo("REFUSED"))
        .body("reasons.code", contains("NO_ACTIVITY"))
        .body("links.rel", contains("processing-activities", "stewardship"));
    as("anna", "analyst")
        .get("/v1/access-requests/{id}/history", refused.extract().<String>path("id"))
        .then()
        .body("items.action", contains("SUBMITTED", "REFUSED"))
        .body("items[1].by", equalTo("datapeil"));
  }

  @Test
  void isRefusedAtOnceWithTheStepThatIsMissing() {
    var draft = privacy.file("DRAFT", LocalDate.of(2099, 1, 1), uri(dataset), "bsn");

    var refused = submit("anna", dataset, draft, "bsn", "diagnosis");

    refused
        .body(
            "reasons.code",
            contains("NOT_APPROVED", "COLUMN_NOT_COVERED", "NO_SPECIAL_CATEGORY_GROUND"))
        .body("links.find { it.rel == 'processing-activity' }.href", equalTo(draft));
  }

  @Test
  void asksTheRegisterAgainAtTheGrant() {
    var id = submitted("anna", dataset, privacy.approve(uri(dataset), "bsn"), "bsn");
    privacy.reset();

    var answer = approve(owner, id, Map.of());

    answer
        .statusCode(409)
        .body("code", equalTo("ACCESS_NOT_COVERED"))
        .body("links.rel", hasItem("processing-activity"));
  }

  @Test
  void refusesPersonalDataButNotOthersWhileTheRegisterIsSilent() {
    privacy.fallSilent();
    var open = published(complete());

    submit("anna", dataset, null, "bsn")
        .statusCode(503)
        .body("code", equalTo("PRIVACY_UNAVAILABLE"));
    submit("anna", dataset, null, "buurt").statusCode(201);
    submit("anna", open, null).statusCode(201).body("state", equalTo("SUBMITTED"));
  }

  @Test
  void answersARepeatAsBeforeWhileTheRegisterIsSilent() {
    var activity = privacy.approve(uri(dataset), "bsn");
    var key = UUID.randomUUID().toString();
    var draft = draft(activity, List.of(use(dataset, "bsn")));
    var first = repeated(key, draft).statusCode(201).extract();
    privacy.fallSilent();

    var again = repeated(key, draft);
    var other = repeated(key, draft(activity, List.of(use(dataset, "bsn", "buurt"))));

    again
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .header("Location", first.header("Location"))
        .body(equalTo(first.asString()));
    other.statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void grantsOnceForTheSameKey() {
    var id = submitted("anna", dataset, null, "buurt");
    var key = UUID.randomUUID().toString();

    var first = granted(key, id);
    var again = granted(key, id);

    first.statusCode(200).body("state", equalTo("GRANTED"));
    again.statusCode(200).header("Idempotent-Replayed", "true").body("state", equalTo("GRANTED"));
  }

  @Test
  void answersWithTheVersionThatIsStored() {
    var activity = privacy.approve(uri(dataset), "bsn");

    var asked = submit("anna", dataset, activity, "bsn").statusCode(201).extract();

    as("anna", "analyst")
        .get("/v1/access-requests/{id}", asked.<String>path("id"))
        .then()
        .body("coveredBy", equalTo(activity))
        .body("version", equalTo(asked.<Integer>path("version")));
  }

  private static ValidatableResponse repeated(String key, Map<String, Object> draft) {
    return as("anna", "analyst")
        .header("Idempotency-Key", key)
        .body(draft)
        .post("/v1/access-requests")
        .then();
  }

  private ValidatableResponse granted(String key, String id) {
    return as(owner, "domain-expert")
        .header("Idempotency-Key", key)
        .body(Map.of())
        .post("/v1/access-requests/{id}/approval", id)
        .then();
  }
}

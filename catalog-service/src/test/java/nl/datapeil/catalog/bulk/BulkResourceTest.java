package nl.datapeil.catalog.bulk;

import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.CatalogClient.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class BulkResourceTest extends ContractCase {
  @Test
  void givesEachWriteAResultOfItsOwn() {
    var draft = Drafts.complete();
    var id = registered(Drafts.complete());

    var answer =
        bulk(
            steward(),
            create(draft),
            create(draft),
            Map.of("action", "PUBLISH", "id", id),
            Map.of(
                "action", "PATCH", "id", id, "ifMatch", "\"0\"", "body", Map.of("owner", "Team B")),
            Map.of("action", "PATCH", "id", id, "body", Map.of("owner", "Team C")),
            Map.of("action", "PATCH", "id", id, "ifMatch", "*", "body", Map.of("owner", "Team D")),
            Map.of("action", "ARCHIVE", "id", UUID.randomUUID()),
            Map.of("action", "DELETE"),
            Map.of("action", "ARCHIVE", "id", id));

    answer
        .statusCode(200)
        .body("succeeded", equalTo(4))
        .body("failed", equalTo(5))
        .body("results.status", contains(201, 409, 200, 412, 428, 200, 404, 400, 200))
        .body("results[0].etag", equalTo("\"0\""))
        .body("results[0].uri", notNullValue())
        .body("results[1].problem.code", equalTo("DATASET_NAME_TAKEN"))
        .body("results[4].problem.code", equalTo("PRECONDITION_REQUIRED"))
        .body("results[5].etag", equalTo("\"2\""));
  }

  @Test
  void stopsAtTheFirstFailureOnRequest() {
    var draft = Drafts.complete();

    var answer =
        bulk(
            steward().header("Prefer", "handling=strict").header("Accept-Language", "nl"),
            create(draft),
            create(draft),
            create(Drafts.complete()));

    answer
        .header("Preference-Applied", "handling=strict")
        .body("results.status", contains(201, 409, 424))
        .body("results[2].problem.title", equalTo("Overgeslagen"));
  }

  @Test
  void doesNoPartTwice() {
    var key = UUID.randomUUID().toString();
    var first = create(Drafts.complete());
    var second = create(Drafts.complete());
    var made = bulk(steward().header("Idempotency-Key", key), first);

    var repeat = bulk(steward().header("Idempotency-Key", key), first, second);

    String id = made.extract().path("results[0].id");
    repeat.body("results.status", contains(201, 201)).body("results[0].id", equalTo(id));
    bulk(steward().header("Idempotency-Key", key), second).body("results.status", contains(422));
  }

  @Test
  void isForStewardsWithWork() {
    bulk(with(Tokens.of("viewer", "catalog:write")), create(Drafts.least())).statusCode(403);
    bulk(steward()).statusCode(400);
  }

  private static Map<String, Object> create(Map<String, ?> draft) {
    return Map.of("action", "CREATE", "body", draft);
  }

  private static ValidatableResponse bulk(RequestSpecification caller, Object... operations) {
    return caller.body(Map.of("operations", List.of(operations))).post("/v1/bulk").then();
  }
}

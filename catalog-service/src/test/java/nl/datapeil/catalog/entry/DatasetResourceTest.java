package nl.datapeil.catalog.entry;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.register;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.CatalogClient.with;
import static nl.datapeil.catalog.Drafts.closed;
import static nl.datapeil.catalog.Drafts.column;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.least;
import static nl.datapeil.catalog.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class DatasetResourceTest extends ContractCase {
  @Test
  void answersWithThePublicUriOfTheNewDraft() {
    var answer = register(least());

    String id = answer.statusCode(201).extract().path("id");
    var uri = "http://localhost:8080/catalog/v1/datasets/" + id;
    answer
        .header("Location", uri)
        .header("ETag", "\"0\"")
        .body("uri", equalTo(uri))
        .body("status", equalTo("DRAFT"))
        .body("version", equalTo(0))
        .body("createdBy", equalTo("sanne"))
        .body("columns", empty())
        .body("publishedAt", nullValue());
  }

  @Test
  void readsBackWhatWasRegistered() {
    var column =
        Map.of(
            "name", "bsn",
            "title", "Burgerservicenummer",
            "description", "Van de bewoner",
            "type", "STRING",
            "sensitivity", "NATIONAL_ID",
            "granularity", "ADDRESS");
    var draft =
        with(
            with(closed(), "columns", List.of(column, column("naam", "PERSONAL"))),
            "finestGranularity",
            "ADDRESS");
    var created = register(draft).statusCode(201).extract().asString();

    var read = steward().get("/v1/datasets/{id}", id(created)).then().statusCode(200);

    read.body(equalTo(created)).header("ETag", startsWith("\"0."));
    for (var member : List.of("name", "columns", "finestGranularity", "accessReason", "license")) {
      read.body(member, equalTo(draft.get(member)));
    }
    read.body("title.nl", equalTo(draft.get("title")));
  }

  @Test
  void replacesAllThatWasRegistered() {
    var id = registered(complete());
    var other = with(least(), "columns", List.of(column("b"), column("a")));

    var answer =
        with(Tokens.of("ahmed", "admin", "catalog:write"))
            .header("If-Match", "\"0\"")
            .body(other)
            .put("/v1/datasets/{id}", id)
            .then();

    answer
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("version", equalTo(1))
        .body("name", equalTo(other.get("name")))
        .body("description", nullValue())
        .body("columns.name", contains("b", "a"))
        .body("createdBy", equalTo("sanne"))
        .body("updatedBy", equalTo("ahmed"));
  }

  @Test
  void takesBackWhatWasReadWithAChange() {
    var id = published(complete());
    var read = steward().get("/v1/datasets/{id}", id).as(ObjectNode.class);
    read.put("owner", "Groen");
    var forged = read.deepCopy().put("status", "DRAFT");

    var refused =
        steward().header("If-Match", "*").body(forged).put("/v1/datasets/{id}", id).then();
    var answer = steward().header("If-Match", "*").body(read).put("/v1/datasets/{id}", id).then();

    refused.statusCode(400).body("violations.field", contains("status"));
    answer.statusCode(200).body("owner", equalTo("Groen")).body("status", equalTo("PUBLISHED"));
  }

  @Test
  void countsAChangeOfColumnsOnlyAsANewVersion() {
    var draft = complete();
    var id = registered(draft);

    var answer =
        steward()
            .header("If-Match", "\"0\"")
            .body(with(draft, "columns", List.of(column("jaar"), column("kolk_id"))))
            .put("/v1/datasets/{id}", id)
            .then();

    answer
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("columns.name", contains("jaar", "kolk_id"));
  }

  @Test
  void refusesAChangeOfWhatSomeoneElseChangedMeanwhile() {
    var draft = least();
    var id = registered(draft);
    steward()
        .header("If-Match", "\"0\"")
        .body(with(draft, "title", "x"))
        .put("/v1/datasets/{id}", id);

    var change =
        steward()
            .header("If-Match", "\"7\"")
            .body(with(draft, "title", "Later"))
            .put("/v1/datasets/{id}", id)
            .then();
    var removal = steward().header("If-Match", "\"7\"").delete("/v1/datasets/{id}", id).then();

    change.statusCode(412).body("code", equalTo("DATASET_OUTDATED"));
    removal.statusCode(412).body("code", equalTo("DATASET_OUTDATED"));
  }

  @Test
  void asksForTheVersionThatAChangeIsBasedOn() {
    var id = registered(least());

    var change = steward().body(least()).put("/v1/datasets/{id}", id).then();
    var removal = steward().delete("/v1/datasets/{id}", id).then();

    change.statusCode(428).body("code", equalTo("PRECONDITION_REQUIRED"));
    removal.statusCode(428).body("detail", containsString("If-Match"));
  }

  @Test
  void deletesADraft() {
    var id = registered(complete());

    var answer = steward().header("If-Match", "\"0\"").delete("/v1/datasets/{id}", id).then();

    answer.statusCode(204);
    steward().get("/v1/datasets/{id}", id).then().statusCode(404);
  }

  @Test
  void saysThatANameIsTaken() {
    var draft = least();
    var id = registered(least());
    registered(draft);

    var second = register(draft);
    var renamed = steward().header("If-Match", "*").body(draft).put("/v1/datasets/{id}", id).then();

    second
        .statusCode(409)
        .body("code", equalTo("DATASET_NAME_TAKEN"))
        .body("detail", containsString("name"));
    renamed.statusCode(409).body("code", equalTo("DATASET_NAME_TAKEN"));
  }

  @Test
  void letsOneOfManyWinWhenTheyRegisterTheSameNameAtOnce() throws Exception {
    var draft = complete();

    var statuses = ofTwelveAtOnce(() -> register(draft).extract().statusCode());

    assertThat(statuses).startsWith(201, 409);
    assertThat(statuses.subList(1, 12)).containsOnly(409);
  }

  @Test
  void letsOneOfManyWinWhenTheyChangeTheSameVersionAtOnce() throws Exception {
    var id = registered(complete());
    Callable<Integer> attempt =
        () ->
            steward()
                .header("If-Match", "\"0\"")
                .body(complete())
                .put("/v1/datasets/{id}", id)
                .statusCode();

    var statuses = ofTwelveAtOnce(attempt);

    assertThat(statuses.getFirst()).isEqualTo(200);
    assertThat(statuses.subList(1, 12)).containsOnly(412);
  }

  @Test
  void knowsNoDatasetOfAnotherId() {
    var unknown = UUID.randomUUID();

    var read = steward().get("/v1/datasets/{id}", unknown).then();
    var mistyped = given().header("Accept-Language", "nl").get("/v1/datasets/x").then();

    read.statusCode(404).body("code", equalTo("DATASET_NOT_FOUND"));
    mistyped.statusCode(400).body("title", equalTo("Ongeldig verzoek"));
  }

  /// Their statuses in order.
  private static List<Integer> ofTwelveAtOnce(Callable<Integer> attempt) throws Exception {
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      return all.invokeAll(Collections.nCopies(12, attempt)).stream()
          .map(done -> done.resultNow())
          .sorted()
          .toList();
    }
  }

  private static String id(String json) {
    return JsonPath.from(json).getString("id");
  }
}

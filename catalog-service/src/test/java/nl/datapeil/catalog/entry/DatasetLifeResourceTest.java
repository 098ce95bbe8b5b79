package nl.datapeil.catalog.entry;

import static io.restassured.RestAssured.when;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.closed;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.least;
import static nl.datapeil.catalog.Drafts.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class DatasetLifeResourceTest extends ContractCase {
  @Test
  void showsADatasetToEverybodyOncePublished() {
    var id = registered(complete());
    when().get("/v1/datasets/{id}", id).then().statusCode(404);

    var answer = publish(id);

    answer
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("status", equalTo("PUBLISHED"))
        .body("publishedAt", notNullValue());
    when().get("/v1/datasets/{id}", id).then().statusCode(200).body("version", equalTo(1));
  }

  @Test
  void publishesOnce() {
    var id = published(closed());

    var again = publish(id);

    again.statusCode(200).header("ETag", "\"1\"");
  }

  @Test
  void namesAllThatPublicationNeedsInTheReadersLanguage() {
    var id = registered(least());

    var answer =
        steward().header("Accept-Language", "nl").post("/v1/datasets/{id}/publication", id).then();

    answer
        .statusCode(409)
        .body("code", equalTo("DATASET_NOT_PUBLISHABLE"))
        .body("violations.field", hasItem("columns"))
        .body(
            "violations.find { it.field == 'columns' }.message",
            equalTo("is nodig voor publicatie"));
  }

  @Test
  void keepsAPublishedDatasetComplete() {
    var draft = complete();
    var id = published(draft);

    var answer =
        steward()
            .header("If-Match", "\"1\"")
            .body(with(draft, "columns", List.of()))
            .put("/v1/datasets/{id}", id)
            .then();

    answer.statusCode(409).body("violations.field", contains("columns"));
    when().get("/v1/datasets/{id}", id).then().body("columns.name", contains("kolk_id", "jaar"));
  }

  @Test
  void archivesForStaffOnly() {
    var id = published(complete());

    var answer = archive(id);

    answer.statusCode(200).body("status", equalTo("ARCHIVED"));
    when().get("/v1/datasets/{id}", id).then().statusCode(404);
    steward().get("/v1/datasets/{id}", id).then().statusCode(200);
  }

  @Test
  void leavesAnArchivedDatasetAsItIs() {
    var id = published(complete());
    archive(id);

    var archivedAgain = archive(id);
    var published = publish(id);
    var changed =
        steward().header("If-Match", "*").body(complete()).put("/v1/datasets/{id}", id).then();
    var deleted = steward().header("If-Match", "*").delete("/v1/datasets/{id}", id).then();

    archivedAgain.statusCode(200).header("ETag", "\"2\"");
    published.statusCode(409).body("code", equalTo("DATASET_ARCHIVED"));
    changed.statusCode(409).body("code", equalTo("DATASET_ARCHIVED"));
    deleted.statusCode(409).body("code", equalTo("DATASET_NOT_DRAFT"));
  }

  @Test
  void doesNotArchiveADraft() {
    var answer = archive(registered(complete()));

    answer.statusCode(409).body("code", equalTo("DATASET_NEVER_PUBLISHED"));
  }

  private static ValidatableResponse publish(String id) {
    return steward().post("/v1/datasets/{id}/publication", id).then();
  }

  private static ValidatableResponse archive(String id) {
    return steward().post("/v1/datasets/{id}/archival", id).then();
  }
}

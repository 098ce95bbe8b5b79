package nl.datapeil.analytics.version;

import static io.restassured.RestAssured.given;
import static nl.datapeil.analytics.version.Uploads.PATH;
import static nl.datapeil.analytics.version.Uploads.TREES;
import static nl.datapeil.analytics.version.Uploads.reader;
import static nl.datapeil.analytics.version.Uploads.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.datapeil.analytics.query.PartnersResource;
import nl.datapeil.kit.problem.Problem;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// Uploads that are refused, and why.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class UploadRefusalResourceTest extends UploadCase {
  @Test
  void refusesAFileThatDoesNotFitAndSaysEverythingAtOnce() {
    uploads
        .upload("text/csv", "id;soort\nx;es\n2\n")
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("UPLOAD_INVALID"))
        .body("detail", containsString("3 problems"))
        .body("violations.field", hasItems("columns.hoogte", "lines[2].id", "lines[3]"));

    reader().get(PATH, id).then().statusCode(200).body("items", equalTo(List.of()));
    assertThat(uploads.unfinished()).isEmpty();
  }

  @Test
  void answersInDutch() {
    steward()
        .header("Accept-Language", "nl")
        .contentType("text/csv")
        .body("id;soort;hoogte\nx;es;1\n")
        .post(PATH, id)
        .then()
        .statusCode(400)
        .body("violations.message", hasItem("'x' is geen geheel getal"));
  }

  @Test
  void refusesOtherFormatsUnknownAndArchivedDatasets() {
    uploads.upload("application/json", "{}").statusCode(415).contentType(Problem.MEDIA_TYPE);
    steward()
        .contentType("text/csv")
        .body(TREES)
        .post(PATH, UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("DATASET_NOT_FOUND"));
    uploads.register("OPEN", "ARCHIVED", "id INTEGER");
    uploads.upload("text/csv", TREES).statusCode(409).body("code", equalTo("DATASET_ARCHIVED"));
  }

  @Test
  void letsOnlyStewardsUpload() {
    given().contentType("text/csv").body(TREES).post(PATH, id).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("analyst", "analytics:read analytics:write"))
        .contentType("text/csv")
        .body(TREES)
        .post(PATH, id)
        .then()
        .statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.of("steward", "analytics:read"))
        .contentType("text/csv")
        .body(TREES)
        .post(PATH, id)
        .then()
        .statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.of("viewer", "analytics:write"))
        .get(PATH, id)
        .then()
        .statusCode(403);
  }
}

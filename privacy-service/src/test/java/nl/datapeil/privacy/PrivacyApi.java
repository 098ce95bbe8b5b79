package nl.datapeil.privacy;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.datapeil.testkit.Tokens;

/// What the officers of a test do through the API.
public final class PrivacyApi {
  private static final String WRITE = "privacy:read privacy:write";

  private PrivacyApi() {}

  public static RequestSpecification petra() {
    return as("petra", "privacy-officer");
  }

  public static RequestSpecification paul() {
    return as("paul", "privacy-officer");
  }

  public static RequestSpecification dirk() {
    return as("dirk", "dpo");
  }

  /// Analytics, or another part of the platform.
  public static RequestSpecification service() {
    return given()
        .auth()
        .oauth2(Tokens.of("service", "privacy:decide privacy:log"))
        .contentType(ContentType.JSON);
  }

  public static RequestSpecification as(String person, String role) {
    return given().auth().oauth2(Tokens.of(person, role, WRITE)).contentType(ContentType.JSON);
  }

  /// The id of a new draft by petra.
  public static String file(ObjectNode draft) {
    return petra()
        .body(draft.toString())
        .post("/v1/processing-activities")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static Response advise(String id, boolean positive) {
    return dirk()
        .body(Map.of("positive", positive, "text", "Advies van de FG"))
        .post("/v1/processing-activities/{id}/advice", id);
  }

  public static Response approve(String id) {
    return paul().post("/v1/processing-activities/{id}/approval", id);
  }

  /// The id of an activity that petra filed, dirk advised on and paul approved.
  public static String approved(ObjectNode draft) {
    var id = file(draft);
    advise(id, true).then().statusCode(200);
    approve(id).then().statusCode(200);
    return id;
  }

  public static Response revise(String id, ObjectNode draft) {
    var tag = petra().get("/v1/processing-activities/{id}", id).header("ETag");
    return petra()
        .header("If-Match", tag)
        .body(draft.toString())
        .put("/v1/processing-activities/{id}", id);
  }
}

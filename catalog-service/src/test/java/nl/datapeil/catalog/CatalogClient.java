package nl.datapeil.catalog;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.datapeil.testkit.Tokens;

/// The catalogue over HTTP, as a steward and others use it in tests.
public final class CatalogClient {
  private CatalogClient() {}

  public static RequestSpecification steward() {
    return with(Tokens.of("sanne", "steward", "catalog:read catalog:write"));
  }

  public static RequestSpecification with(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  /// An administrator who sends a file of this type.
  public static RequestSpecification admin(String type) {
    return given()
        .auth()
        .oauth2(Tokens.of("ada", "admin", "catalog:write"))
        .header("Content-Type", type);
  }

  public static ValidatableResponse register(Map<String, ?> draft) {
    return steward().body(draft).post("/v1/datasets").then();
  }

  public static String registered(Map<String, ?> draft) {
    return register(draft).statusCode(201).extract().path("id");
  }

  public static String published(Map<String, ?> draft) {
    var id = registered(draft);
    steward().post("/v1/datasets/{id}/publication", id).then().statusCode(200);
    return id;
  }

  /// Anybody's search for datasets.
  public static RequestSpecification find() {
    return given().basePath("/v1/datasets");
  }

  /// The names a page holds.
  public static List<String> names(ValidatableResponse page) {
    return page.statusCode(200).extract().path("items.name");
  }

  /// Gives a dataset another title in Dutch.
  public static void rename(String id, String title) {
    steward()
        .header("If-Match", "*")
        .body(Map.of("title", Map.of("nl", title)))
        .patch("/v1/datasets/{id}", id)
        .then()
        .statusCode(200);
  }
}

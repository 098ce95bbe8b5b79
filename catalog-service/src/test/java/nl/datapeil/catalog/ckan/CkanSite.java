package nl.datapeil.catalog.ckan;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.Drafts;

/// The catalogue as a CKAN site, as tests use it.
final class CkanSite {
  static final String ACTION = "/v1/ckan/api/3/action/{action}";

  private CkanSite() {}

  static ValidatableResponse get(String action, Map<String, ?> parameters) {
    return given().queryParams(parameters).get(ACTION, action).then();
  }

  /// Says why when it cannot be published.
  static String publish(Map<String, ?> draft) {
    var id = registered(draft);
    steward()
        .post("/v1/datasets/{id}/publication", id)
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200);
    return id;
  }

  static Map<String, Object> rich() {
    var distribution =
        Map.of(
            "title", Map.of("nl", "Kolken als CSV"),
            "description", Map.of("nl", "Alle kolken"),
            "accessURL", List.of("https://voorbeeld.nl/kolken"),
            "downloadURL", List.of("https://voorbeeld.nl/kolken.csv"),
            "license",
                "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/cc0",
            "format", "http://publications.europa.eu/resource/authority/file-type/CSV");
    return Drafts.with(
        Drafts.with(Drafts.complete(), "keyword", Map.of("nl", List.of("riolering", "kolk"))),
        "distribution",
        List.of(distribution));
  }
}

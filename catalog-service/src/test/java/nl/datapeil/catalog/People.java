package nl.datapeil.catalog;

import static nl.datapeil.catalog.CatalogClient.with;
import static nl.datapeil.catalog.Drafts.column;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.with;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.testkit.Tokens;

/// Those who work with data in tests, and data about people.
public final class People {
  /// Every role that staff have.
  public static final Set<String> STAFF =
      Set.of("steward", "privacy-officer", "dpo", "analyst", "domain-expert", "viewer", "admin");

  private People() {}

  public static RequestSpecification as(String person, String role) {
    return with(Tokens.of(person, role, "catalog:read catalog:write"));
  }

  /// A closed dataset of which `bsn` and `diagnosis` are about people, and `buurt` is not.
  public static Map<String, Object> residents() {
    var columns =
        List.of(
            column("bsn", "NATIONAL_ID"), column("diagnosis", "SPECIAL_CATEGORY"), column("buurt"));
    return with(
        with(with(complete(), "columns", columns), "access", "CLOSED"), "accessReason", "Privacy");
  }

  /// The public URI of a dataset made here.
  public static String uri(String dataset) {
    return "http://localhost:8080/catalog/v1/datasets/" + dataset;
  }

  public static void own(String dataset, String... owners) {
    var assignments =
        List.of(owners).stream()
            .map(name -> Map.of("person", name, "role", "OWNER", "from", "2020-01-01"))
            .toList();
    CatalogClient.steward()
        .header("If-Match", "*")
        .body(Map.of("assignments", assignments))
        .put("/v1/datasets/{id}/stewardship", dataset)
        .then()
        .statusCode(200);
  }
}

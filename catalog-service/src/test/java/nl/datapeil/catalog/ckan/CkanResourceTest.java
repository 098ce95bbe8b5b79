package nl.datapeil.catalog.ckan;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.testkit.Contract;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Requests as CKAN's own clients make them.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class CkanResourceTest {
  private static final String ACTION = "/v1/ckan/api/3/action/{action}";

  @BeforeAll
  static void holdEveryResponseAgainstTheContract() {
    RestAssured.replaceFiltersWith(Contract.responses());
  }

  @Test
  void showsADatasetAsAPackage() {
    var draft = rich();
    var id = publish(draft);

    var shown = get("package_show", Map.of("id", draft.get("name")));

    shown
        .statusCode(200)
        .body("success", equalTo(true))
        .body("help", startsWith("http://localhost:8080/catalog/v1/ckan/api/3/action/help_show"))
        .body("result.id", equalTo(id))
        .body("result.name", equalTo(draft.get("name")))
        .body("result.title", equalTo("Straatkolken"))
        .body("result.state", equalTo("active"))
        .body("result.private", equalTo(false))
        .body("result.organization.title", equalTo("Gemeente Voorbeeld"))
        .body("result.organization.name", equalTo("gemeente-voorbeeld"))
        .body(
            "result.metadata_modified",
            matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}"))
        .body("result.tags.name", contains("kolk", "riolering"))
        .body("result.num_tags", equalTo(2))
        .body("result.num_resources", equalTo(1))
        .body("result.resources[0].format", equalTo("CSV"))
        .body("result.resources[0].url", equalTo("https://voorbeeld.nl/kolken.csv"))
        .body("result.resources[0].package_id", equalTo(id))
        .body("result.extras.key", hasItems("uri", "guid", "publisher_name"))
        .body("result.extras.find { it.key == 'uri' }.value", startsWith("http://localhost:8080/"));
  }

  @Test
  void showsAResource() {
    var id = publish(rich());
    String resource =
        get("package_show", Map.of("id", id)).extract().path("result.resources[0].id");

    var shown = get("resource_show", Map.of("id", resource));

    shown
        .statusCode(200)
        .body("result.id", equalTo(resource))
        .body("result.package_id", equalTo(id))
        .body("result.format", equalTo("CSV"));
    get("resource_show", Map.of("id", id)).statusCode(404);
  }

  @Test
  void refusesToGoEndlesslyFar() {
    get("package_search", Map.of("start", 100_001))
        .statusCode(409)
        .body("error.start[0]", startsWith("Must be at most 100000"));
    get("package_search", Map.of("start", 100_000, "rows", 1)).statusCode(200);
  }

  @Test
  void takesConditionsWithinParentheses() {
    var id = publish(rich());

    get(
            "package_search",
            Map.of(
                "fq",
                "((groups:\"envi\") AND (tags:\"kolk\" AND tags:\"riolering\") AND (id:"
                    + id
                    + "))"))
        .body("result.results.id", contains(id));
    get("package_search", Map.of("fq", "id:" + id + " -(tags:kolk AND tags:water)"))
        .body("result.count", equalTo(1));
    get("package_search", Map.of("fq", "(id:" + id + " AND (tags:water OR (-groups:envi)))"))
        .body("result.count", equalTo(0));
  }

  @Test
  void findsByWordsInTheirForms() {
    var word = "zwamkap" + Drafts.newName().replaceAll("[^a-z]", "");
    var id = publish(Drafts.with(rich(), "title", "Bomen en " + word));

    get("package_search", Map.of("q", "boom " + word)).body("result.results.id", contains(id));
    get("package_search", Map.of("q", word.substring(0, word.length() - 2) + "*"))
        .body("result.results.id", contains(id));
    get("package_search", Map.of("q", "title:" + word + " AND -res_format:PDF"))
        .body("result.count", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({
    "%,0",
    "🌳,0",
    "(%),0",
    "%25 OR &,1",
    "kolken & riolering,1",
    "kolken -%,1",
    "kolken (& %),1"
  })
  void leavesOutWhatCannotBeLookedFor(String asked, int count) {
    var id = publish(Drafts.with(rich(), "title", "Kolken voor riolering, 25 stuks"));

    var found = get("package_search", Map.of("q", asked, "fq", "id:" + id));

    found.statusCode(200).body("result.count", equalTo(count));
  }

  @Test
  void findsTheSameByIdAndByAPostedBody() {
    var draft = rich();
    var id = publish(draft);

    var posted =
        given()
            .contentType(ContentType.JSON)
            .body(Map.of("id", id))
            .post("/v1/ckan/api/action/package_show");
    posted.then().statusCode(200).body("result.name", equalTo(draft.get("name")));
  }

  @Test
  void countsNothingOfFacetsThatAreNoneOrNotWanted() {
    publish(rich());

    var none = get("package_search", Map.of("facet.field", "[\"tags\"]", "facet.limit", "0"));
    var unknown = get("package_search", Map.of("facet.field", "[\"a1\"]"));

    none.statusCode(200).body("result.facets.tags", anEmptyMap());
    unknown.statusCode(200).body("result.facets.a1", anEmptyMap());
  }

  @Test
  void searchesWithFieldsFacetsAndPages() {
    var word = Drafts.newName();
    var first = publish(Drafts.with(rich(), "title", "Eerste " + word));
    var second = publish(Drafts.with(rich(), "title", "Tweede " + word));

    var all =
        get(
            "package_search",
            Map.of(
                "q", word,
                "fq", "organization:gemeente-voorbeeld +tags:riolering",
                "sort", "metadata_created asc",
                "facet.field", "[\"organization\", \"tags\", \"res_format\"]"));
    var page =
        get(
            "package_search",
            Map.of("q", word, "sort", "metadata_created asc", "rows", 1, "start", 1));
    var none = get("package_search", Map.of("q", word, "fq", "-res_format:CSV", "rows", 0));

    all.statusCode(200)
        .body("result.count", equalTo(2))
        .body("result.results.id", contains(first, second))
        .body("result.facets.organization.'gemeente-voorbeeld'", equalTo(2))
        .body("result.facets.tags.kolk", equalTo(2))
        .body("result.search_facets.res_format.items[0].name", equalTo("CSV"))
        .body("result.search_facets.res_format.items[0].count", equalTo(2));
    page.body("result.count", equalTo(2)).body("result.results.id", contains(second));
    none.body("result.count", equalTo(0));
  }

  @Test
  void letsAHarvesterAskForWhatChanged() {
    var id = publish(rich());

    var since =
        given()
            .contentType(ContentType.JSON)
            .body(
                Map.of(
                    "q", "*:*",
                    "fq", "metadata_modified:[2026-01-01T00:00:00Z TO *] +name:*",
                    "fq_list", List.of("id:" + id),
                    "rows", 1000,
                    "sort", "id asc"))
            .post(ACTION, "package_search");
    var before =
        get("package_search", Map.of("fq", "id:" + id + " metadata_modified:[* TO 2020-01-01]"));

    since.then().statusCode(200).body("result.results.id", contains(id));
    before.body("result.count", equalTo(0));
  }

  @Test
  void listsWhatThereIs() {
    var draft = rich();
    publish(draft);

    get("package_list", Map.of()).body("result", hasItem((String) draft.get("name")));
    get("organization_list", Map.of()).body("result", hasItem("gemeente-voorbeeld"));
    get("organization_list", Map.of("all_fields", "true"))
        .body(
            "result.find { it.name == 'gemeente-voorbeeld' }.package_count",
            greaterThanOrEqualTo(1));
    get("organization_show", Map.of("id", "gemeente-voorbeeld"))
        .body("result.title", equalTo("Gemeente Voorbeeld"));
    get("tag_list", Map.of("query", "rioler")).body("result", contains("riolering"));
    get("group_list", Map.of()).body("result", hasItem("envi"));
    get("license_list", Map.of()).body("result.id", hasItem("cc-zero"));
    get("format_autocomplete", Map.of("q", "cs")).body("result", contains("csv"));
    given().get("/v1/ckan/api/3").then().statusCode(200).body("version", equalTo(3));
    get("status_show", Map.of())
        .body("result.ckan_version", startsWith("2."))
        .body("result.site_url", equalTo("http://localhost:8080"));
    get("site_read", Map.of()).body("result", equalTo(true));
  }

  @Test
  void knowsAnOrganisationByNameAndIdSinceItsOldestPackage() {
    var name = "Waterschap " + Drafts.newName();
    var first = publish(Drafts.with(rich(), "publisher", Map.of("name", name)));
    publish(Drafts.with(rich(), "publisher", Map.of("name", name)));
    var dataset = get("package_show", Map.of("id", first)).extract().jsonPath();
    String id = dataset.get("result.organization.id");
    String made = dataset.get("result.metadata_created");
    String called = dataset.get("result.organization.name");

    var shown = get("organization_show", Map.of("id", id));
    var listed = get("organization_list", Map.of("all_fields", "true"));

    shown
        .statusCode(200)
        .body("result.name", equalTo(called))
        .body("result.title", equalTo(name))
        .body("result.created", equalTo(made))
        .body("result.package_count", equalTo(2));
    listed.body("result.find { it.name == '%s' }.created".formatted(called), equalTo(made));
    get("organization_show", Map.of("id", "geen-" + called)).statusCode(404);
  }

  @Test
  void showsDraftsToNobody() {
    var draft = rich();
    var id = registered(draft);

    get("package_show", Map.of("id", id)).statusCode(404);
    steward().queryParam("id", id).get(ACTION, "package_show").then().statusCode(404);
    get("package_search", Map.of("fq", "id:" + id)).body("result.count", equalTo(0));
    get("package_list", Map.of()).body("result", not(hasItem((String) draft.get("name"))));
  }

  @Test
  void failsAsCkanDoes() {
    var missing = get("package_show", Map.of("id", "nee"));
    var incomplete = get("package_show", Map.of());
    var query = get("package_search", Map.of("q", "nosuchfield:x"));
    var rows = get("package_search", Map.of("rows", "veel"));
    var action = get("package_destroy", Map.of());
    var body = given().contentType(ContentType.JSON).body("{").post(ACTION, "package_show");

    missing
        .statusCode(404)
        .body("success", equalTo(false))
        .body("error.__type", equalTo("Not Found Error"))
        .body("result", nullValue());
    incomplete
        .statusCode(409)
        .body("error.__type", equalTo("Validation Error"))
        .body("error.name_or_id", contains("Missing value"));
    query.statusCode(400).body("error.__type", equalTo("Search Query Error"));
    rows.statusCode(409).body("error.rows", contains("Invalid integer"));
    assertThat(action.statusCode(400).extract().asString())
        .contains("Action name not known: package_destroy");
    body.then().statusCode(400);
  }

  private static ValidatableResponse get(String action, Map<String, ?> parameters) {
    return given().queryParams(parameters).get(ACTION, action).then();
  }

  /// Says why when it cannot be published.
  private static String publish(Map<String, ?> draft) {
    var id = registered(draft);
    steward()
        .post("/v1/datasets/{id}/publication", id)
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200);
    return id;
  }

  private static Map<String, Object> rich() {
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

package nl.datapeil.catalog.ckan;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.ckan.CkanSite.ACTION;
import static nl.datapeil.catalog.ckan.CkanSite.get;
import static nl.datapeil.catalog.ckan.CkanSite.publish;
import static nl.datapeil.catalog.ckan.CkanSite.rich;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import io.restassured.http.ContentType;
import java.util.Map;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// What is shown and listed, as CKAN's own clients ask for it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class CkanResourceTest extends ContractCase {
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
        .body("result.title", equalTo("Gemeente Voorbeeld"))
        .body("result.display_name", equalTo("Gemeente Voorbeeld"))
        .body("result.image_display_url", equalTo(""))
        .body("result.num_followers", equalTo(0))
        .body("result.extras", empty())
        .body("result.groups", empty())
        .body("result.tags", empty())
        .body("result.users", empty());
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
}

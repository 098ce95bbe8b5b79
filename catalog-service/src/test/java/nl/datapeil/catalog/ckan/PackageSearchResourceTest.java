package nl.datapeil.catalog.ckan;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.ckan.CkanSite.ACTION;
import static nl.datapeil.catalog.ckan.CkanSite.get;
import static nl.datapeil.catalog.ckan.CkanSite.publish;
import static nl.datapeil.catalog.ckan.CkanSite.rich;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found, as CKAN's own clients ask for it.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class PackageSearchResourceTest extends ContractCase {
  @Test
  void refusesToGoEndlesslyFar() {
    get("package_search", Map.of("start", 100_001))
        .statusCode(409)
        .body("error.start[0]", startsWith("Must be at most 100000"));
    get("package_search", Map.of("start", 100_000, "rows", 1)).statusCode(200);
  }

  @Test
  void refusesWordsThatTheIndexCannotBear() {
    get("package_search", Map.of("q", "name:*" + "a".repeat(1_500)))
        .statusCode(400)
        .body("error.__type", equalTo("Search Query Error"));
  }

  @Test
  void refusesToSortEndlessly() {
    get("package_search", Map.of("sort", "id" + ",id".repeat(10)))
        .statusCode(400)
        .body("error.__type", equalTo("Search Query Error"));
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

  /// Each is a search of its own.
  @Test
  void findsWordsLikeTheFirstFew() {
    var word = "kwikzandbak" + Drafts.newName().replaceAll("[^a-z]", "");
    publish(Drafts.with(rich(), "title", "Kaart van " + word));
    var misspelled = word.replace("zand", "zadn");
    var others =
        IntStream.range(0, 30).mapToObj(i -> "x" + i + "qz").collect(Collectors.joining(" OR "));

    var first = get("package_search", Map.of("q", "(" + misspelled + " OR " + others + ")"));
    var last = get("package_search", Map.of("q", "(" + others + " OR " + misspelled + ")"));

    first.body("result.count", equalTo(1));
    last.body("result.count", equalTo(0));
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
}

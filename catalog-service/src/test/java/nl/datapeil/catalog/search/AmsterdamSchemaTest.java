package nl.datapeil.catalog.search;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.names;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.steward;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.TreeSet;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Shared;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The real catalogue of a city: every dataset of Amsterdam Schema is registered, published, found
/// by its words and read in pages.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class AmsterdamSchemaTest {
  private static List<String> registered = List.of();

  /// Thousands of columns come by; that answers have the right form is tested elsewhere.
  @BeforeAll
  static void leaveTheContractAside() {
    RestAssured.replaceFiltersWith(List.of());
  }

  /// Once: the names are the real ones.
  @BeforeEach
  void registerAll() {
    var folder = Shared.path("data/catalogue/amsterdam_schema/datasets");
    if (registered.isEmpty()) {
      var all = AmsterdamSchema.drafts(folder);
      all.forEach(draft -> published(draft));
      registered = all.stream().map(draft -> "" + draft.get("name")).toList();
    }
  }

  @Test
  void registersEveryDataset() {
    var read = new TreeSet<String>();
    String next = "";
    do {
      var request = given().queryParam("limit", 20);
      var page =
          (next.isEmpty() ? request : request.queryParam("after", next))
              .get("/v1/datasets")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      assertThat(page.getList("items.findAll { it.name != null }.name", String.class))
          .noneMatch(read::contains);
      read.addAll(page.getList("items.findAll { it.name != null }.name", String.class));
      next = page.getString("next") == null ? "" : page.getString("next");
    } while (!next.isEmpty());

    assertThat(registered).hasSizeGreaterThan(10);
    assertThat(read).containsAll(registered);
  }

  @Test
  void findsEachDatasetByItsOwnTitle() {
    for (var name : registered) {
      String title =
          given()
              .queryParam("name", name)
              .get("/v1/datasets")
              .then()
              .extract()
              .path("items[0].title.nl");
      var quoted = '"' + title.replace('"', ' ') + '"';

      var found =
          names(
              given()
                  .queryParam("q", quoted.length() > 200 ? title.substring(0, 200) : quoted)
                  .queryParam("limit", 200)
                  .get("/v1/datasets")
                  .then());

      assertThat(found).as(title).contains(name);
    }
  }

  @Test
  void findsTheSameBySingularAndPlural() {
    var words = List.of(List.of("boom", "bomen"), List.of("straat", "straten"));
    for (var pair : words) {
      var singular = found(pair.getFirst());
      var plural = found(pair.getLast());

      assertThat(singular).isNotEmpty().containsExactlyInAnyOrderElementsOf(plural);
    }
  }

  private static List<String> found(String words) {
    return names(
        steward().queryParam("q", words).queryParam("limit", 200).get("/v1/datasets").then());
  }
}

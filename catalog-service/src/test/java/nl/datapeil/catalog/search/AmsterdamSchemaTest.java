package nl.datapeil.catalog.search;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.names;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.steward;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
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
    var read = allOf("/v1/datasets?limit=20");

    assertThat(read).doesNotHaveDuplicates();
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

  /// Of the real ones: other tests register as many as they like.
  private static List<String> found(String words) {
    return allOf("/v1/datasets?limit=200&q=" + words).stream()
        .filter(registered::contains)
        .toList();
  }

  private static List<String> allOf(String path) {
    var names = new ArrayList<String>();
    String after = null;
    do {
      var request = after == null ? steward() : steward().queryParam("after", after);
      var page = request.get(path).then().statusCode(200).extract().jsonPath();
      names.addAll(page.getList("items.findAll { it.name != null }.name", String.class));
      after = page.getString("next");
    } while (after != null);
    return names;
  }
}

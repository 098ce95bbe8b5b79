package nl.datapeil.catalog.entry;

import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.newName;
import static nl.datapeil.catalog.Drafts.with;
import static nl.datapeil.catalog.People.uri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// Several datasets of one organisation that is described once.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class SharedOrganisationResourceTest extends ContractCase {
  @Inject Sharers sharers;

  private final String organisation = "https://voorbeeld.nl/id/" + newName();

  @Test
  void keepsWhatARegistrationDoesNotSayOfAKnownOrganisation() {
    var first = registered(by(whole("Wij")));

    var second = registered(by(Map.of("uri", organisation, "name", "Wij")));
    var third = registered(with(complete(), "publisher", organisation));

    for (var id : List.of(first, second, third)) {
      dataset(id)
          .body("publisher.uri", equalTo(organisation))
          .body("publisher.name.nl", equalTo("Wij"))
          .body("publisher.name.en", equalTo("We"))
          .body("publisher.homepage", equalTo("https://voorbeeld.nl/"))
          .body("version", equalTo(0));
    }
  }

  @Test
  void describesTheOthersAnewWhenItChanges() {
    var first = registered(by(whole("Wij")));
    var second = registered(by(whole("Wij")));

    replace(first, by(whole("Zij"))).statusCode(200).body("publisher.name.nl", equalTo("Zij"));
    sharers.refresh();

    dataset(second).body("publisher.name.nl", equalTo("Zij")).body("version", equalTo(1));
    dataset(first).body("version", equalTo(1));
    assertThat(turtle(second)).contains("Zij").doesNotContain("Wij");
  }

  @Test
  void describesOthersAnewAfterAnImport() {
    var id = registered(by(whole("Wij")));
    imported(organisation + "/data").body("items.outcome", contains("CREATED"));
    sharers.refresh();

    dataset(id).body("publisher.name.nl", equalTo("Zij")).body("version", equalTo(1));
  }

  @Test
  void changesNothingByAnImportThatIsLeftAlone() {
    var id = registered(by(whole("Wij")));
    steward().post("/v1/datasets/{id}/publication", id).then().statusCode(200);

    imported(uri(id)).body("items.outcome", contains("UNFIT"));
    sharers.refresh();

    assertThat(turtle(id)).contains("Wij").doesNotContain("Zij");
    dataset(id).body("publisher.name.nl", equalTo("Wij"));
  }

  @Test
  void neverLetsTwoEditsWaitForEachOther() throws Exception {
    var ids = List.of(registered(by(whole("A"))), registered(by(whole("A"))));
    var statuses = new ArrayList<Integer>();

    try (var editors = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var round = 0; round < 5; round++) {
        var edits = new ArrayList<Callable<Integer>>();
        for (var id : ids) {
          var name = "R" + round + ids.indexOf(id);
          edits.add(() -> replace(id, by(whole(name))).extract().statusCode());
        }
        for (var done : editors.invokeAll(edits)) {
          statuses.add(done.get());
        }
      }
    }

    assertThat(statuses).contains(200).isSubsetOf(200, 412);
  }

  /// A dataset of the organisation, to which it gives another name.
  private ValidatableResponse imported(String dataset) {
    var document =
        """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix foaf: <http://xmlns.com/foaf/0.1/> .
        <%s> a dcat:Dataset ; dct:title "x"@nl ; dct:publisher <%s> .
        <%2$s> a foaf:Agent ; foaf:name "Zij"@nl .
        """
            .formatted(dataset, organisation);
    return steward()
        .contentType("text/turtle")
        .body(document)
        .post("/v1/imports")
        .then()
        .statusCode(200);
  }

  private Map<String, Object> whole(String name) {
    return Map.of(
        "uri",
        organisation,
        "name",
        Map.of("nl", name, "en", "We"),
        "homepage",
        "https://voorbeeld.nl/");
  }

  private static Map<String, Object> by(Map<String, Object> publisher) {
    return with(complete(), "publisher", publisher);
  }

  private static ValidatableResponse replace(String id, Map<String, Object> draft) {
    return steward().header("If-Match", "*").body(draft).put("/v1/datasets/{id}", id).then();
  }

  private static ValidatableResponse dataset(String id) {
    return steward().get("/v1/datasets/{id}", id).then().statusCode(200);
  }

  private static String turtle(String id) {
    return steward().accept("text/turtle").get("/v1/datasets/{id}", id).asString();
  }
}

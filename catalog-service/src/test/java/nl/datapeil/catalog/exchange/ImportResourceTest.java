package nl.datapeil.catalog.exchange;

import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.People.residents;
import static nl.datapeil.catalog.People.uri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents about what is registered here already.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ImportResourceTest extends ContractCase {
  @Test
  void refusesANameThatIsTooLong() {
    var document =
        "<http://e.org/" + "a".repeat(5_000) + "> a <http://www.w3.org/ns/dcat#Dataset> .";

    var answer = steward().contentType("text/turtle").body(document).post("/v1/imports").then();

    answer.statusCode(400).body("code", equalTo("RDF_UNREADABLE"));
  }

  @Test
  void leavesWhatIsArchivedAlone() {
    var id = published(complete());
    steward().post("/v1/datasets/{id}/archival", id).then().statusCode(200);

    var answer = imported(id, "dct:title \"Anders\"@nl");

    answer.body("items.outcome", contains("ARCHIVED")).body("items.published", contains(false));
    dataset(id).body("status", equalTo("ARCHIVED")).body("title.nl", equalTo("Straatkolken"));
  }

  @Test
  void publishesNothingThatDoesNotConform() {
    var id = published(complete());

    var answer = imported(id, "dct:title \"Anders\"@nl");

    answer.body("items.outcome", contains("UNFIT")).body("items.published", contains(true));
    dataset(id).body("status", equalTo("PUBLISHED")).body("title.nl", equalTo("Straatkolken"));
  }

  @Test
  void opensNothingThatIsAboutPeople() {
    var id = registered(residents());

    var answer =
        imported(
            id,
            """
            dct:accessRights
              <http://publications.europa.eu/resource/authority/access-right/PUBLIC>
            """);

    answer.body("items.outcome", contains("UNFIT")).body("items.published", contains(false));
    dataset(id).body("access", equalTo("CLOSED"));
  }

  @Test
  void changesADraftOfOurs() {
    var id = registered(complete());

    var answer = imported(id, "dct:title \"Anders\"@nl");

    answer.body("items.outcome", contains("CHANGED")).body("items.published", contains(false));
    dataset(id).body("status", equalTo("DRAFT")).body("title.nl", equalTo("Anders"));
  }

  @Test
  void saysWhichNameIsNoUri() {
    var answer =
        steward()
            .contentType("text/turtle")
            .body("<http://example.org/a[1]> a <http://www.w3.org/ns/dcat#Dataset> .")
            .post("/v1/imports")
            .then();

    answer
        .statusCode(400)
        .body("code", equalTo("RDF_UNREADABLE"))
        .body("detail", containsString("<http://example.org/a[1]>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"})
  void takesNothingThatIsNoNameOnTheWeb(String iri) {
    var answer = posted("<" + iri + "> a <http://www.w3.org/ns/dcat#Dataset> .");

    answer
        .statusCode(400)
        .body("code", equalTo("RDF_UNREADABLE"))
        .body("detail", containsString("https, http or urn"));
  }

  @Test
  void takesNoLinksThatRunAsPrograms() {
    var answer =
        posted(
            """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            <https://example.org/d> a dcat:Dataset ; dcat:landingPage <javascript:alert(1)> ;
              dcat:distribution [ a dcat:Distribution ; dcat:accessURL <data:text/html,x> ] .
            """);

    answer
        .statusCode(400)
        .body("code", equalTo("RDF_UNREADABLE"))
        .body("detail", containsString("dcat#landingPage> <javascript:alert(1)>"))
        .body("detail", containsString("dcat#accessURL> <data:text/html,x>"));
  }

  @Test
  void saysWhatHasNoName() {
    var answer =
        posted(
            """
            _:b a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> "Naamloos"@nl .
            <http://example.org/%s> a <http://www.w3.org/ns/dcat#Dataset> .
            """
                .formatted(UUID.randomUUID()));

    answer
        .statusCode(200)
        .body("items.outcome", contains("CREATED"))
        .body("nameless.kind", contains("DATASET"))
        .body("nameless.title", contains("Naamloos"))
        .body("nameless.advice", contains(containsString("an IRI of its own")));
  }

  @Test
  void refusesWhatItWouldMisread() {
    var document =
        "<http://example.org/a> a <http://www.w3.org/ns/dcat#Dataset> ; <http://x/p> \"\u00e9\" .";
    var latin = document.getBytes(StandardCharsets.ISO_8859_1);

    var mangled = steward().contentType("text/turtle").body(latin).post("/v1/imports").then();
    var stated =
        steward()
            .contentType("text/turtle;charset=iso-8859-1")
            .body(latin)
            .post("/v1/imports")
            .then();
    var packed =
        steward()
            .contentType("text/turtle")
            .header("Content-Encoding", "gzip")
            .body(latin)
            .post("/v1/imports")
            .then();

    mangled.statusCode(400).body("detail", containsString("Line 1, byte 78 is not UTF-8"));
    stated.statusCode(400).body("detail", containsString("UTF-8"));
    packed.statusCode(415).header("Accept-Encoding", "identity");
  }

  @Test
  void takesTheSameNewThingFromManyAtOnce() throws InterruptedException, ExecutionException {
    var iri = "http://example.org/" + UUID.randomUUID();
    var answers = new ArrayList<Future<Integer>>();

    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 8; i++) {
        answers.add(
            callers.submit(() ->
                posted("<" + iri + "> a <http://www.w3.org/ns/dcat#Dataset> .")
                    .extract()
                    .statusCode()));
      }
    }

    for (var answer : answers) {
      assertThat(answer.get()).isEqualTo(200);
    }
  }

  private static ValidatableResponse posted(String turtle) {
    return steward()
        .contentType("text/turtle")
        .body(turtle.getBytes(StandardCharsets.UTF_8))
        .post("/v1/imports")
        .then();
  }

  private static ValidatableResponse imported(String dataset, String said) {
    var document =
        """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        <%s> a dcat:Dataset ; %s .
        """
            .formatted(uri(dataset), said);
    return steward()
        .contentType("text/turtle")
        .body(document.getBytes(StandardCharsets.UTF_8))
        .queryParam("publish", true)
        .post("/v1/imports")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse dataset(String id) {
    return steward().get("/v1/datasets/{id}", id).then().statusCode(200);
  }
}

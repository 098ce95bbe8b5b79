package nl.datapeil.catalog.rule.validation;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.catalog.rule.RuleFixtures;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class ValidationResourceTest extends ContractCase {
  private static final String POOR =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      <https://data.voorbeeld.nl/id/bomen> a dcat:Dataset ; dct:title "Bomen"@nl ;
        dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://example.org/bomen.csv> ;
          dct:license <http://creativecommons.org/publicdomain/zero/1.0/deed.nl> ] .
      """;

  private static RequestSpecification turtle(String body) {
    return given().contentType("text/turtle").body(body.getBytes(StandardCharsets.UTF_8));
  }

  private static ValidatableResponse judged(RequestSpecification request) {
    return request.post("/v1/validations").then().statusCode(200);
  }

  @Test
  void tellsEverybodyWhatIsWrongWhereAndHowToMendIt() {
    judged(turtle(POOR).header("Accept-Language", "nl"))
        .body("verdict", equalTo("VIOLATES"))
        .body("checked.Dataset", equalTo(1))
        .body("checked.Catalog", equalTo(0))
        .body("codeLists.licenties", equalTo("datapeil-1"))
        .body(
            "findings.find { it.rule == 'NL-DISTRIBUTION-LICENSE-LIST' }.field",
            equalTo("distribution[0].license"))
        .body(
            "findings.find { it.rule == 'NL-DISTRIBUTION-LICENSE-LIST' }.message",
            containsString("waardelijst"))
        .body(
            "findings.find { it.rule == 'NL-DISTRIBUTION-LICENSE-LIST' }.messages.en",
            containsString("code list"))
        .body(
            "findings.find { it.rule == 'NL-DISTRIBUTION-LICENSE-LIST' }.fix.proposals[0].value",
            equalTo(
                "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/cc0"));
  }

  /// More than a megabyte.
  @Test
  void countsAllButTellsTheFirstOfWhatIsWrongWithMany() {
    var many =
        IntStream.range(0, 4_000)
            .mapToObj(i -> POOR.replace("/id/bomen", "/id/bomen" + i))
            .collect(joining());

    judged(turtle(many))
        .body("checked.Dataset", equalTo(4_000))
        .body("counts.violations", greaterThan(5_000))
        .body("truncated", equalTo(true))
        .body("findings.size()", equalTo(5_000))
        .body("findings.focus", not(hasItem("")));
  }

  @Test
  void acceptsWhatIsInOrder() {
    var sound =
        RuleFixtures.conformant()
            .replace("https://identifier.overheid.nl/tooi/", "https://ror.org/");

    judged(turtle(sound).queryParam("on", "2026-06-01"))
        .body("verdict", equalTo("CONFORMS"))
        .body("findings.findAll { it.severity == 'VIOLATION' }", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle,'<a> <b> ; ','line 1'",
    "application/ld+json,'{\"@context\": \"https://example.org/context.jsonld\"}',body",
    "application/rdf+xml,'<rdf','line 1'",
    "application/n-triples,'a b c','line 1'"
  })
  void saysWhereADocumentCannotBeRead(String type, String body, String place) {
    given()
        .contentType(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/v1/validations")
        .then()
        .statusCode(400)
        .body("code", equalTo("RDF_UNREADABLE"))
        .body("violations[0].field", containsString(place));
  }

  @ParameterizedTest
  @CsvSource({"profile,2.0", "scope,ALL", "on,2026-02-30", "on,soon"})
  void refusesWishesItDoesNotKnow(String key, String value) {
    turtle(POOR).queryParam(key, value).post("/v1/validations").then().statusCode(400);
  }

  @Test
  void letsTheOfficialShapesHaveTheirSay() {
    Shared.path("standards/dcat");

    judged(turtle(POOR).queryParam("secondOpinion", true))
        .body("secondOpinion.disagreements", empty())
        .body("secondOpinion.files", hasItem("dcat-ap/3.0.1-shapes.ttl"))
        .body("secondOpinion.findings.rule", hasItems("AP-DATASET-DESCRIPTION-MIN"))
        .body("secondOpinion.findings.size()", greaterThan(10));
    judged(turtle(POOR).queryParam("shapes", "dcat-ap/3.0.1-dcat-ap-SHACL.ttl"))
        .body("secondOpinion.files", equalTo(List.of("dcat-ap/3.0.1-dcat-ap-SHACL.ttl")))
        .body("secondOpinion.findings", not(empty()));
    turtle(POOR)
        .queryParam("shapes", "../secret.ttl")
        .post("/v1/validations")
        .then()
        .statusCode(400)
        .body("code", equalTo("SHAPES_UNKNOWN"));
  }

  @Test
  void reportsBrokenShapesAndUsesWhatIsLeft() {
    Shared.path("standards/dcat");
    var file = "items.find { it.name == '%s' }.";

    given()
        .get("/v1/shapes")
        .then()
        .statusCode(200)
        .body(file.formatted("dcat-ap/3.0.1-shapes.ttl") + "state", equalTo("READY"))
        .body(file.formatted("dcat-ap/3.0.1-shapes.ttl") + "part", equalTo("BASE"))
        .body(file.formatted("dcat-ap/3.0.1-dcat-ap-SHACL.ttl") + "state", equalTo("PRUNED"))
        .body(file.formatted("dcat-ap/3.0.1-dcat-ap-SHACL.ttl") + "faults.size()", greaterThan(0))
        .body(file.formatted("dcat-ap-hvd/3.0.0-hvd-SHACL-base.ttl") + "state", equalTo("PRUNED"));
  }

  @Test
  void checksNothingOfWhatHasNoKnownClass() throws IOException {
    var example =
        Shared.path("standards/dcat/examples/nl-spec-examples/dcatCatalog-1.with-prefixes.ttl");

    judged(turtle(Files.readString(example)))
        .body("verdict", equalTo("NOT_CHECKED"))
        .body("findings.rule", hasItems("NL-NOTHING-CHECKED", "NL-CLASS-UNKNOWN"));
  }

  @Test
  void showsAllRules() {
    given()
        .get("/v1/rules")
        .then()
        .statusCode(200)
        .body("items.id", hasItems("NL-DATASET-THEME-MIN", "NL-DATASET-THEME-LIST"))
        .body("items.size()", greaterThan(300));
  }
}

package nl.datapeil.catalog.codelist;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.admin;
import static nl.datapeil.catalog.CatalogClient.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Shared;
import nl.datapeil.testkit.Tokens;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class CodeListResourceTest extends ContractCase {
  @Inject Session database;

  private static ValidatableResponse put(RequestSpecification sender, String path, String file) {
    return sender.body(file.getBytes(StandardCharsets.UTF_8)).put(path).then();
  }

  private static String skos(String... codes) {
    var text = new StringBuilder("prefix skos: <http://www.w3.org/2004/02/skos/core#>\n");
    for (var code : codes) {
      text.append("<https://example.org/lijst/%s> a skos:Concept ;".formatted(code))
          .append(
              " skos:inScheme <https://example.org/lijst> ; skos:notation \"%s\" ;".formatted(code))
          .append(" skos:prefLabel \"Waarde %s\"@nl .\n".formatted(code));
    }
    return text.toString();
  }

  @Test
  void beginsWithTheCommonValues() {
    given()
        .get("/v1/code-lists")
        .then()
        .statusCode(200)
        .body("items.name", hasItems("data-theme", "licenties", "access-right"));
    given()
        .get("/v1/code-lists/data-theme")
        .then()
        .statusCode(200)
        .body("concepts", hasSize(13))
        .body("concepts.find { it.code == 'ENVI' }.labels.nl", equalTo("Milieu"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle,TURTLE",
    "application/ld+json,JSON-LD",
    "application/rdf+xml,RDF/XML",
    "application/n-triples,N-Triples"
  })
  void isServedAsSkos(String type, String lang) {
    var answer = given().accept(type).get("/v1/code-lists/data-theme");
    var graph = GraphFactory.createDefaultGraph();

    RDFParser.fromString(
            answer.then().statusCode(200).extract().asString(), RDFLanguages.nameToLang(lang))
        .parse(graph);

    assertThat(answer.contentType()).startsWith(type);
    assertThat(graph.size()).isGreaterThan(13 * 5);
    given()
        .accept(type)
        .header("If-None-Match", answer.header("ETag"))
        .get("/v1/code-lists/data-theme")
        .then()
        .statusCode(304);
  }

  @Test
  void keepsWhatAFileWithdraws() {
    var path = "/v1/code-lists/proef-intrekken";
    put(admin("text/turtle"), path, skos("A", "B"))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("added", hasSize(2));

    put(admin("text/turtle").header("If-Match", "\"1\""), path, skos("B", "C"))
        .statusCode(200)
        .body("added", equalTo(List.of("https://example.org/lijst/C")))
        .body("changed", empty())
        .body("withdrawn", equalTo(List.of("https://example.org/lijst/A")));

    given()
        .get(path)
        .then()
        .body("concepts", hasSize(3))
        .body("revisions", hasSize(2))
        .body(
            "concepts.find { it.code == 'A' }.validUntil",
            equalTo(LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1).toString()));
    put(admin("text/turtle").header("If-Match", "\"1\""), path, skos("B")).statusCode(412);
  }

  @Test
  void triesWithoutKeeping() {
    put(admin("text/turtle").queryParam("dryRun", true), "/v1/code-lists/proef-proberen", skos("A"))
        .statusCode(200)
        .body("added", hasSize(1));

    given().get("/v1/code-lists/proef-proberen").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle,'<a> <b>'",
    "text/turtle,'<http://a/> <http://b/> <http://c/> .'",
    "text/plain,'https://example.org/a b'",
    "application/json,'[{\"@id\": 5}]'"
  })
  void refusesAFileThatIsNone(String type, String body) {
    put(admin(type), "/v1/code-lists/proef-weigeren", body).statusCode(400);

    given().get("/v1/code-lists/proef-weigeren").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle,true,http://publications.europa.eu/resource/authority/file-type/CSV",
    "text/turtle,false,http://publications.europa.eu/resource/authority/data-theme/ENVI",
    "text/plain,true,http://publications.europa.eu/resource/authority/file-type/CSV",
    "text/plain,false,http://publications.europa.eu/resource/authority/file-type/CSV"
  })
  void refusesTheFileOfAnotherList(String type, boolean dryRun, String value) {
    var path = "/v1/code-lists/data-theme";
    var list = "http://publications.europa.eu/resource/authority/file-type";
    var turtle =
        """
        prefix skos: <http://www.w3.org/2004/02/skos/core#>
        <%s> a skos:Concept ; skos:inScheme <%s> ; skos:prefLabel "x"@nl .
        """
            .formatted(value, list);
    var file = type.equals("text/plain") ? value : turtle;
    var before = given().get(path).asString();

    put(admin(type).queryParam("dryRun", dryRun), path, file)
        .statusCode(409)
        .body("code", equalTo("CODE_LIST_MISTAKEN"));

    assertThat(given().get(path).asString()).isEqualTo(before);
  }

  /// As could be before such a file was refused.
  @Test
  void takesTheRightFileAfterAMistake() throws IOException {
    var official = Files.readAllBytes(Shared.path("standards/dcat/vocab/eu-continent-skos.rdf"));
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeMutationQuery(
                    "update code_list set uri = 'https://example.org/x' where name = 'continent'")
                .executeUpdate());

    var taken = admin("application/rdf+xml").body(official).put("/v1/code-lists/continent");

    taken.then().statusCode(200).body("list.uri", endsWith("/authority/continent"));
  }

  @Test
  void takesTheNextEditionOfARegister() throws IOException {
    var register =
        Files.readString(
            Shared.path("standards/dcat/vocab/tooi-rwc_waterschappen_compleet_2.json"));
    var path = "/v1/code-lists/proef-uitgave";
    var scheme = "rwc_waterschappen_compleet/";
    put(admin("application/json"), path, register);

    var next = register.replace(scheme + "2", scheme + "3");
    var taken = put(admin("application/json"), path, next);

    taken.statusCode(200).body("list.uri", endsWith(scheme + "3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"steward", "viewer", "dpo", "service"})
  void letsOnlyAdministratorsReplace(String role) {
    var other = with(Tokens.of(role, "catalog:write")).contentType("text/turtle");

    put(other, "/v1/code-lists/proef-rollen", skos("A")).statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "proef-thema,eu-data-theme-20160921-skos.rdf,application/rdf+xml,14",
    "proef-bestandstype,eu-file-type-20181212-skos.rdf,application/rdf+xml,120",
    "proef-frequentie,eu-frequency-20181212-skos.rdf,application/rdf+xml,23",
    "proef-toegang,eu-access-right-20220316.ttl,text/turtle,7",
    "proef-licentie,nl-licenties.txt,text/plain,27",
    "proef-waterschap,tooi-rwc_waterschappen_compleet_2.json,application/json,33"
  })
  void readsTheOfficialFiles(String name, String file, String type, int atLeast)
      throws IOException {
    var body = Files.readAllBytes(Shared.path("standards/dcat/vocab/" + file));

    admin(type)
        .body(body)
        .put("/v1/code-lists/" + name)
        .then()
        .statusCode(200)
        .body("added.size()", greaterThan(atLeast - 1));
  }
}

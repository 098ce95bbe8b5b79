package nl.datapeil.catalog.glossary.skos;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.newName;
import static nl.datapeil.catalog.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class GlossaryExchangeResourceTest extends ContractCase {
  @Test
  void takesConceptsInAndKnowsThemAgain() {
    var base = newBase();
    var file = gullies(base);

    take(file, "APPROVED")
        .statusCode(200)
        .body("created", equalTo(2))
        .body("ignored.property", contains("http://www.w3.org/2004/02/skos/core#notation"));
    take(file, "DRAFT").statusCode(200).body("created", equalTo(0)).body("unchanged", equalTo(2));
    take(file.replace("Waar regen", "Waar al het water"), "DRAFT").body("updated", equalTo(1));

    var graph = export("text/turtle");
    assertThat(graph.contains(node(base + "kolk"), Vocab.SKOS_BROADER, node(base + "riool")))
        .isTrue();
    assertThat(
            graph.contains(
                node(base + "kolk"),
                Vocab.SKOS_DEFINITION,
                NodeFactory.createLiteralLang("Waar al het water wegloopt", "nl")))
        .isTrue();
  }

  @Test
  void keepsNothingOfAFileWithAFault() {
    var base = newBase();
    var faults =
        """
        <%1$sa> a skos:Concept .
        <%1$sb> a skos:Concept ; skos:prefLabel "x"@nl, "y"@nl .
        """
            .formatted(base);

    take(gullies(base) + faults, "APPROVED")
        .statusCode(400)
        .body("code", equalTo("GLOSSARY_IMPORT_INVALID"))
        .body("violations.field", contains(base + "b", base + "a"));
    take("this is no turtle", "APPROVED")
        .statusCode(400)
        .body("code", equalTo("RDF_UNREADABLE"))
        .body("detail", containsString("1"));
    assertThat(isShown(base)).isFalse();
  }

  @Test
  void namesAFaultInTheReadersLanguage() {
    var base = newBase();
    var wordy = gullies(base).replace("Waar regen", "w".repeat(20_000));

    var inDutch =
        steward()
            .contentType("text/turtle")
            .header("Accept-Language", "nl")
            .body(wordy)
            .post("/v1/glossary-imports");
    var inEnglish = take(wordy, "DRAFT");

    inDutch.then().body("violations[0].message", containsString("mag hoogstens"));
    inEnglish.body("violations[0].message", containsString("must have at most"));
  }

  @Test
  void onlyTriesWhenAsked() {
    var base = newBase();

    steward()
        .contentType("text/turtle")
        .queryParam("dryRun", true)
        .queryParam("status", "APPROVED")
        .body(gullies(base))
        .post("/v1/glossary-imports")
        .then()
        .statusCode(200)
        .body("created", equalTo(2));

    assertThat(isShown(base)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples"
      })
  void showsApprovedTermsInEverySyntax(String type) {
    var base = newBase();
    take(gullies(base), "APPROVED").statusCode(200);
    var hidden = newBase();
    take(gullies(hidden), "DRAFT").statusCode(200);

    var graph = export(type);

    assertThat(
            graph.contains(
                node(base + "kolk"),
                Vocab.SKOS_PREF_LABEL,
                NodeFactory.createLiteralLang("gully", "en")))
        .isTrue();
    assertThat(graph.contains(node(hidden + "kolk"), Node.ANY, Node.ANY)).isFalse();
  }

  @Test
  void refusesACircleInAFile() {
    var base = newBase();
    var circle = "<%sriool> skos:broader <%skolk> .".formatted(base, base);

    take(gullies(base) + circle, "APPROVED").statusCode(409).body("code", equalTo("GLOSSARY_LOOP"));
  }

  @Test
  void takesFilesFromStewardsOnly() {
    for (var role : new String[] {"analyst", "domain-expert", "viewer", "service"}) {
      as("x", role)
          .contentType("text/turtle")
          .body("")
          .post("/v1/glossary-imports")
          .then()
          .statusCode(403);
    }
  }

  private static ValidatableResponse take(String turtle, String status) {
    return steward()
        .contentType("text/turtle")
        .queryParam("status", status)
        .body(turtle)
        .post("/v1/glossary-imports")
        .then();
  }

  private static boolean isShown(String base) {
    return export("text/turtle").contains(node(base + "kolk"), Node.ANY, Node.ANY);
  }

  private static Graph export(String type) {
    var text = given().accept(type).get("/v1/glossary").then().statusCode(200).extract().asString();
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, RDFLanguages.contentTypeToLang(type)).parse(graph);
    return graph;
  }

  private static String newBase() {
    return "https://begrippen.example.org/" + newName() + "/";
  }

  private static Node node(String uri) {
    return NodeFactory.createURI(uri);
  }

  private static String gullies(String base) {
    return """
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    <%1$skolk> a skos:Concept ; skos:prefLabel "straatkolk"@nl, "gully"@en ;
      skos:altLabel "rioolput"@nl, "kolk"@nl ; skos:definition "Waar regen wegloopt"@nl ;
      skos:notation "K1" ; skos:inScheme <%1$s> .
    <%1$sriool> a skos:Concept ; skos:prefLabel "riool"@nl ; skos:narrower <%1$skolk> .
    """
        .formatted(base);
  }
}

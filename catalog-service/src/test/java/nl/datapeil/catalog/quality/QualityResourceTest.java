package nl.datapeil.catalog.quality;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.People.uri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.CatalogProblem;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.reference.HiddenEntries;
import nl.datapeil.catalog.rule.validation.Turns;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class QualityResourceTest extends ContractCase {
  @Inject Judging judging;
  @Inject HiddenEntries hidden;
  @Inject CatalogConfig config;
  @Inject Turns documents;

  @Test
  void scoresADataset() {
    var id = published(licensed());

    given()
        .get("/v1/datasets/{id}/quality", id)
        .then()
        .statusCode(200)
        .body("max", equalTo(405))
        .body("dimensions.id", hasItem("findability"))
        .body("metrics.size()", equalTo(23))
        .body("metrics.find { it.id == 'categoryAvailability' }.points", equalTo(30))
        .body("metrics.find { it.id == 'accessUrlStatusCode' }.measured", equalTo(false))
        .body("advice.metrics.flatten()", hasItem("keywordAvailability"))
        .body("timeliness.state", equalTo("NOT_MEASURED"))
        .body("conformance.violations", equalTo(0));
  }

  @Test
  void showsDraftsToStaffOnly() {
    var id = registered(complete());

    given().get("/v1/datasets/{id}/quality", id).then().statusCode(404);
    steward().get("/v1/datasets/{id}/quality", id).then().statusCode(200);
    given().accept("text/turtle").get("/v1/datasets/{id}/quality", id).then().statusCode(404);
  }

  @Test
  void advisesNothingOnAVeryLongDescription() {
    var words = IntStream.range(0, 5_001).mapToObj(i -> "\"k" + i + "\"").collect(joining(", "));
    var document =
        """
        <https://voorbeeld.nl/id/%s> a <http://www.w3.org/ns/dcat#Dataset> ;
          <http://www.w3.org/ns/dcat#keyword> %s .
        """
            .formatted(Drafts.newName(), words);
    String id =
        steward()
            .contentType("text/turtle")
            .body(document)
            .post("/v1/imports")
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");

    steward()
        .get("/v1/datasets/{id}/quality", id)
        .then()
        .statusCode(200)
        .body("advice", empty())
        .body("metrics.find { it.id == 'keywordAvailability' }.points", equalTo(30));
  }

  @Test
  void takesATurn() {
    var id = UUID.fromString(registered(complete()));
    var busy = new QualityService(judging, hidden, new Turns(0, Duration.ZERO), config);

    for (var asked :
        List.<ThrowingCallable>of(
            () -> busy.get(id, Sight.EVERYTHING), () -> busy.measurements(id, Sight.EVERYTHING))) {
      assertThatThrownBy(asked)
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.type()).isEqualTo(CatalogProblem.TOO_BUSY));
    }
  }

  @Test
  void isReadWhileAsManyDocumentsAreCheckedAsMayBe() {
    var id = published(complete());

    var status =
        taking(
            config.validation().concurrent(),
            () -> given().get("/v1/datasets/{id}/quality", id).statusCode());

    assertThat(status).isEqualTo(200);
  }

  private <T> T taking(int places, Supplier<T> work) {
    return places == 0 ? work.get() : documents.take(() -> taking(places - 1, work));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle,TTL",
    "application/ld+json,JSONLD",
    "application/rdf+xml,RDFXML",
    "application/n-triples,NT"
  })
  void speaksDqv(String mediaType, String language) {
    var id = published(licensed());

    var body =
        given().accept(mediaType).get("/v1/datasets/{id}/quality", id).then().statusCode(200);
    var graph = read(body.extract().asString(), language);

    var measured =
        graph
            .find(NodeFactory.createURI(uri(id)), Vocab.DQV_HAS_QUALITY_MEASUREMENT, Node.ANY)
            .toList();
    assertThat(measured).hasSizeGreaterThan(20);
    var theme = NodeFactory.createURI("https://piveau.eu/ns/voc#categoryAvailability");
    var measurement = graph.find(Node.ANY, Vocab.DQV_IS_MEASUREMENT_OF, theme).next().getSubject();
    assertThat(graph.find(measurement, Vocab.DQV_VALUE, Node.ANY).next().getObject())
        .isEqualTo(NodeFactory.createLiteralByValue(true));
    var unknown = NodeFactory.createURI("https://piveau.eu/ns/voc#accessUrlStatusCode");
    assertThat(graph.contains(Node.ANY, Vocab.DQV_IS_MEASUREMENT_OF, unknown)).isFalse();
  }

  @Test
  void explainsItsMetrics() {
    given()
        .get("/v1/quality-metrics")
        .then()
        .statusCode(200)
        .body("items.points.findAll { it != null }.sum()", equalTo(405))
        .body("items.code", hasItem("ROW_COUNT"));
    var terms = given().accept("text/turtle").get("/v1/quality-metrics").then().statusCode(200);
    var metric = NodeFactory.createURI(Vocab.DQV_NS + "Metric");
    assertThat(
            read(terms.extract().asString(), "TTL").find(Node.ANY, Vocab.RDF_TYPE, metric).toList())
        .hasSize(23 + 6 + 6);
  }

  private static Map<String, Object> licensed() {
    var draft = complete();
    draft.put(
        "distribution",
        List.of(
            Map.of(
                "accessURL",
                List.of("https://data.example.org/kolken"),
                "license",
                "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/cc0")));
    return draft;
  }

  private static Graph read(String text, String language) {
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, Lang.TTL)
        .lang(
            switch (language) {
              case "JSONLD" -> Lang.JSONLD;
              case "RDFXML" -> Lang.RDFXML;
              case "NT" -> Lang.NT;
              default -> Lang.TTL;
            })
        .parse(graph);
    return graph;
  }
}

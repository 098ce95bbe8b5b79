package nl.datapeil.catalog.exchange;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.entry.stream.EntryStream;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class RoundTripTest extends ContractCase {
  @Inject EntryStream entries;
  @Inject TransactionSynchronizationRegistry transaction;

  private static final String DOCUMENT =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix ex: <https://example.org/%1$s/> .
      ex:a a dcat:Dataset ; dct:title "Bomen"@nl, "Trees"@en ; ex:odd [ ex:deep [ ex:value 1.50 ] ], "x"^^ex:type ;
        dct:publisher ex:us ; dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://example.org/f> ; ex:q "1" ] ,
          [ a dcat:Distribution ; dcat:accessURL <https://example.org/g> ] .
      ex:b a dcat:Dataset ; dct:title "Straten"@nl ; dct:publisher ex:us ; ex:with _:both .
      ex:a ex:with _:both .
      _:both ex:says "shared" .
      ex:us a foaf:Agent ; foaf:name "Wij"@nl .
      ex:alone ex:says "nobody refers to me" .
      """;

  @ParameterizedTest
  @CsvSource({
    "text/turtle,TTL",
    "application/ld+json,JSONLD",
    "application/rdf+xml,RDFXML",
    "application/n-triples,NT"
  })
  void givesBackAnEntryWithAllThatIsKnownOfIt(String type, String lang) {
    var mark = UUID.randomUUID().toString();
    var document = DOCUMENT.formatted(mark);
    String id = imported(document).extract().path("items.find { it.uri.endsWith('/a') }.id");

    var answer = steward().accept(type).get("/v1/datasets/{id}", id).then().statusCode(200);

    var expected = parsed(document, "TTL");
    var b = NodeFactory.createURI("https://example.org/" + mark + "/b");
    var alone = NodeFactory.createURI("https://example.org/" + mark + "/alone");
    expected.remove(b, null, null);
    expected.remove(alone, null, null);
    assertThat(parsed(answer.extract().asString(), lang).isIsomorphicWith(expected)).isTrue();
  }

  @Test
  void changesOneMemberAndNothingElse() {
    var mark = UUID.randomUUID().toString();
    var document = DOCUMENT.formatted(mark);
    String id = imported(document).extract().path("items.find { it.uri.endsWith('/a') }.id");

    steward()
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"0\"")
        .body("{\"title\": {\"nl\": \"Alle bomen\"}}")
        .patch("/v1/datasets/{id}", id)
        .then()
        .statusCode(200)
        .body("title.nl", equalTo("Alle bomen"));

    var whole = steward().accept("application/n-triples").get("/v1/catalog").asString();
    var mine = new StringBuilder();
    var labels = new java.util.HashSet<String>();
    for (var round = 0; round < 4; round++) {
      mine.setLength(0);
      for (var line : whole.split("\n", -1)) {
        var subject = line.split(" ", 2)[0];
        if (line.contains(mark) || labels.contains(subject)) {
          mine.append(line).append('\n');
          for (var word : line.split(" ", -1)) {
            if (word.startsWith("_:")) {
              labels.add(word);
            }
          }
        }
      }
    }
    var expected = parsed(document.replace("\"Bomen\"", "\"Alle bomen\""), "TTL");
    assertThat(parsed(mine.toString(), "NT").isIsomorphicWith(expected)).isTrue();
  }

  @Test
  void takesTheSameDocumentOnce() {
    var document = DOCUMENT.formatted(UUID.randomUUID());
    imported(document);

    var again = imported(document);

    again.body("items.outcome", equalTo(java.util.List.of("UNCHANGED", "UNCHANGED")));
  }

  @Test
  void saysWhereADocumentIsBroken() {
    var answer =
        steward().contentType("text/turtle").body("<a> <b> .\n<c>").post("/v1/imports").then();

    answer
        .statusCode(400)
        .body("code", equalTo("RDF_UNREADABLE"))
        .body("detail", containsString("Line 1"));
  }

  @Test
  void fetchesNoContext() {
    var answer =
        steward()
            .contentType("application/ld+json")
            .body("{\"@context\": \"https://example.org/context.jsonld\", \"@id\": \"x:y\"}")
            .post("/v1/imports")
            .then();

    answer.statusCode(400).body("detail", containsString("https://example.org/context.jsonld"));
  }

  @Test
  void keepsATrialOut() {
    var document = DOCUMENT.formatted(UUID.randomUUID());

    var answer =
        steward().contentType("text/turtle").body(document).post("/v1/imports?dryRun=true").then();

    answer.statusCode(200).header("Dry-Run", "true").body("items.outcome", hasItem("CREATED"));
    imported(document).body("items.outcome", hasItem("CREATED"));
  }

  @Test
  void showsNothingOfADraftToThePublic() {
    var mark = UUID.randomUUID().toString();
    imported(DOCUMENT.formatted(mark));

    var answer = given().accept("text/turtle").get("/v1/catalog").asString();

    assertThat(answer).doesNotContain(mark);
  }

  @Test
  void holdsNoTransactionWhileAReaderHasTheCatalogue() {
    var mark = UUID.randomUUID().toString();
    imported(DOCUMENT.formatted(mark));
    var during = new HashSet<Integer>();
    var sent = new HashSet<Triple>();

    var next =
        entries.send(
            new EntryStream.Wish(Sight.EVERYTHING, null, null, 0),
            triples -> {
              during.add(transaction.getTransactionStatus());
              sent.addAll(triples);
            });

    assertThat(next).isNull();
    assertThat(during).containsExactly(Status.STATUS_NO_TRANSACTION);
    assertThat(sent).filteredOn(triple -> triple.toString().contains(mark)).hasSize(20);
  }

  @Test
  void sendsOnePageAfterTheOther() {
    imported(DOCUMENT.formatted(UUID.randomUUID()));

    var first = new ArrayList<Triple>();
    var second = new ArrayList<Triple>();
    var both = new HashSet<Triple>();
    var next = entries.send(new EntryStream.Wish(Sight.EVERYTHING, null, null, 1), first::addAll);
    var last = entries.send(new EntryStream.Wish(Sight.EVERYTHING, null, next, 1), second::addAll);
    entries.send(new EntryStream.Wish(Sight.EVERYTHING, null, null, 2), both::addAll);

    assertThat(next).isNotNull().isNotEqualTo(last);
    assertThat(both).containsAll(first).containsAll(second).hasSizeGreaterThan(first.size());
    assertThat(second).isNotEmpty().isNotEqualTo(first);
  }

  private static ValidatableResponse imported(String document) {
    return steward()
        .contentType("text/turtle")
        .body(document.getBytes(StandardCharsets.UTF_8))
        .post("/v1/imports")
        .then()
        .statusCode(200);
  }

  private static Graph parsed(String text, String lang) {
    var graph = GraphFactory.createDefaultGraph();
    var languages =
        java.util.Map.of(
            "TTL", Lang.TTL, "JSONLD", Lang.JSONLD, "RDFXML", Lang.RDFXML, "NT", Lang.NT);
    RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .lang(languages.get(lang))
        .parse(graph);
    return graph;
  }
}

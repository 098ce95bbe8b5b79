package nl.datapeil.catalog.history;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.rename;
import static nl.datapeil.catalog.CatalogClient.steward;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.Drafts;
import nl.datapeil.catalog.Sight;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class PastCatalogResourceTest extends ContractCase {
  @Inject HistoryService history;

  @Test
  void readsTheWholeCatalogueAsItWas() {
    var id = UUID.fromString(published(Drafts.complete()));
    var then = Instant.now();
    rename(id.toString(), "Kolken");

    var piece = history.catalogAt(then, before(id), 1, Sight.PUBLIC);

    assertThat(piece).extracting(HistoryService.Then::id).containsExactly(id);
    assertThat(piece.getFirst().triples().toString())
        .contains("Straatkolken")
        .doesNotContain("\"Kolken\"");
    assertThat(history.catalogAt(Instant.EPOCH, new UUID(0, 0), 10, Sight.EVERYTHING)).isEmpty();
  }

  @Test
  void streamsTheWholeCatalogueAsItWas() {
    var id = published(Drafts.complete());
    var then = Instant.now();
    rename(id, "Kolken " + id);

    var past = catalogAt(given(), then);
    var present = catalogAt(given(), Instant.now());

    assertThat(past).contains(id).doesNotContain("Kolken " + id);
    assertThat(present).contains("Kolken " + id);
  }

  @Test
  void streamsToStaffWhatNoEntryNeeded() {
    var iri = "https://elders.example/" + UUID.randomUUID();
    var document = "<" + iri + "> <http://xmlns.com/foaf/0.1/name> \"Niemands\"@nl .";
    var before = Instant.now();
    steward()
        .contentType("text/turtle")
        .body(document.getBytes(StandardCharsets.UTF_8))
        .post("/v1/imports")
        .then()
        .statusCode(200);

    var now = Instant.now();

    assertThat(catalogAt(steward(), now)).contains(iri);
    assertThat(catalogAt(steward(), before)).doesNotContain(iri);
    assertThat(catalogAt(given(), now)).doesNotContain(iri);
  }

  private static String catalogAt(RequestSpecification caller, Instant at) {
    return caller
        .accept("application/n-triples")
        .queryParam("at", at.toString())
        .get("/v1/history/catalog")
        .asString();
  }

  private static UUID before(UUID id) {
    return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
  }
}

package nl.datapeil.catalog.reference;

import static nl.datapeil.catalog.CatalogClient.steward;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class HiddenEntriesTest {
  @Inject HiddenEntries hidden;

  @Test
  void holdPartsOfWhatComesFromElsewhereToo() {
    var iri = "https://elders.example/" + UUID.randomUUID();
    var document =
        "<%s> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> \"Geheim\"@nl ."
            .formatted(iri);
    steward()
        .contentType("text/turtle")
        .body(document.getBytes(StandardCharsets.UTF_8))
        .post("/v1/imports")
        .then()
        .statusCode(200);

    var unseen =
        hidden.among(
            List.of(iri + "#kolom", iri + "?x=1", iri + "0", "https://x.example/a#b"),
            Sight.PUBLIC);

    assertThat(unseen.names()).containsExactlyInAnyOrder(iri, iri + "#kolom", iri + "?x=1");
  }
}

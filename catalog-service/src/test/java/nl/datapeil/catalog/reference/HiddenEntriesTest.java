package nl.datapeil.catalog.reference;

import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Drafts;
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
    var iri = imported("https://elders.example/" + UUID.randomUUID(), false);

    var unseen =
        hidden.among(
            List.of(
                iri + "#kolom", iri + "?x=1", iri + "/a/b#c", iri + "0", "https://x.example/a#b"),
            Sight.PUBLIC);

    assertThat(unseen.names())
        .contains(iri, iri + "#kolom", iri + "?x=1", iri + "/a/b#c")
        .doesNotContain(iri + "0", "https://x.example/a#b");
  }

  @Test
  void leaveWhatLiesNearerToAShownEntry() {
    var iri = imported("https://elders.example/" + UUID.randomUUID(), false);
    var shown = imported(iri + "/versie/2", true);
    var parts = List.of(shown, shown + "/csv", shown + "#kolom");

    var unseen = hidden.among(parts, Sight.PUBLIC);
    var other = hidden.among(List.of(iri + "/versie"), Sight.PUBLIC);

    assertThat(unseen.names()).doesNotContainAnyElementsOf(parts);
    assertThat(other.has(iri + "/versie")).isTrue();
  }

  /// As what is registered here is described, with another name.
  private static String imported(String iri, boolean publish) {
    var id = published(Drafts.complete());
    var path = "/v1/datasets/" + id;
    var ours = steward().get(path).<String>path("uri");
    var document = steward().accept("text/turtle").get(path).asString().replace(ours, iri);
    steward()
        .contentType("text/turtle")
        .body(document.getBytes(StandardCharsets.UTF_8))
        .queryParam("publish", publish)
        .post("/v1/imports")
        .then()
        .statusCode(200)
        .body("items.find { it.uri == '" + iri + "' }.published", equalTo(publish));
    return iri;
  }
}

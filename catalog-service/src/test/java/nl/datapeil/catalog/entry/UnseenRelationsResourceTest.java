package nl.datapeil.catalog.entry;

import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.datapeil.catalog.CatalogClient;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.People;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Changes by somebody who may write and does not see everything.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class UnseenRelationsResourceTest extends ContractCase {
  private static final String PATH = "/v1/datasets/{id}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples"
      })
  void areKeptWhereWhatWasReadIsSentBack(String type) {
    var hidden = registered(complete());
    var id = published(pointingTo(People.uri(hidden)));
    var before = lines(id);
    var read = writer().accept(type).get(PATH, id);

    var answer =
        writer()
            .contentType(type)
            .header("If-Match", read.header("ETag"))
            .body(
                read.asString().replace("Straatkolken", "Kolken").getBytes(StandardCharsets.UTF_8))
            .put(PATH, id)
            .then();

    answer.statusCode(200).body("version", equalTo(2)).body(not(containsString(hidden)));
    assertThat(read.asString()).doesNotContain(hidden);
    assertThat(before).filteredOn(line -> line.contains(hidden)).hasSize(4);
    assertThat(lines(id))
        .isEqualTo(
            before.stream()
                .map(line -> line.replace("Straatkolken", "Kolken"))
                .collect(Collectors.toSet()));
  }

  @Test
  void areKeptWhereTheirMemberIsPatched() {
    var hidden = People.uri(registered(complete()));
    var shown = People.uri(published(complete()));
    var id = published(pointingTo(hidden));

    var answer = patched(id, Map.of("relation", List.of(shown)));

    answer.body("relation", equalTo(List.of(shown)));
    assertThat(steward().get(PATH, id).<List<String>>path("relation"))
        .containsExactlyInAnyOrder(hidden, shown);
  }

  @Test
  void giveWayWhereOnlyOneCanBe() {
    var shown = People.uri(published(complete()));
    var id = published(pointingTo(People.uri(registered(complete()))));

    patched(id, Map.of("previousVersion", shown));

    assertThat(steward().get(PATH, id).<String>path("previousVersion")).isEqualTo(shown);
  }

  private static ValidatableResponse patched(String id, Map<String, ?> patch) {
    return writer().header("If-Match", "*").body(patch).patch(PATH, id).then().statusCode(200);
  }

  private static Map<String, Object> pointingTo(String uri) {
    var draft = with(complete(), "relation", List.of(uri));
    draft.put("previousVersion", uri);
    draft.put(
        "qualifiedRelation", List.of(Map.of("relation", uri, "role", "https://example.org/role")));
    draft.put(
        "distribution",
        List.of(
            Map.of(
                "accessURL", List.of("https://example.org/wfs"),
                "license",
                    "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/cc0",
                "accessService", List.of(uri))));
    return draft;
  }

  /// With the scope to write, without the one to read what is hidden.
  private static RequestSpecification writer() {
    return CatalogClient.with(Tokens.of("ahmed", "steward", "catalog:write"));
  }

  private static Set<String> lines(String id) {
    var graph = steward().accept("application/n-triples").get(PATH, id).asString();
    return graph.lines().collect(Collectors.toSet());
  }
}

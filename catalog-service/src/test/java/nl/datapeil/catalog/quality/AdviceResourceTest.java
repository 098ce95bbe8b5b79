package nl.datapeil.catalog.quality;

import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/// Whether advice is worth what it says.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class AdviceResourceTest extends ContractCase {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Follows every advice on its own, each on a dataset of its own.
  @Test
  void promisesWhatAChangeReallyGives() throws IOException {
    var id = registered(withDistribution());
    var before = quality(id);
    assertThat(before.path("advice").size()).isGreaterThan(5);

    for (var advice : before.path("advice")) {
      if (!advice.has("example")) {
        continue;
      }
      var other = registered(withDistribution());
      var patch = patch(dataset(other), advice);
      steward()
          .contentType("application/merge-patch+json")
          .header("If-Match", "*")
          .body(patch.toString())
          .patch("/v1/datasets/{id}", other)
          .then()
          .statusCode(200);

      assertThat(quality(other).path("score").asInt() - before.path("score").asInt())
          .as(advice.toString())
          .isEqualTo(advice.path("gain").asInt());
    }
  }

  /// What lacks a licence breaks a rule too.
  private static Map<String, Object> withDistribution() {
    var draft = complete();
    draft.put(
        "distribution", List.of(Map.of("accessURL", List.of("https://data.example.org/kolken"))));
    return draft;
  }

  private static JsonNode quality(String id) throws IOException {
    return JSON.readTree(
        steward().get("/v1/datasets/{id}/quality", id).then().statusCode(200).extract().asString());
  }

  private static ObjectNode dataset(String id) throws IOException {
    return JSON.readValue(
        steward().get("/v1/datasets/{id}", id).then().statusCode(200).extract().asString(),
        ObjectNode.class);
  }

  /// The change that an advice proposes; in a list a merge patch has to repeat all.
  private static ObjectNode patch(ObjectNode dataset, JsonNode advice) {
    var field = advice.path("fields").path(0).asText();
    var patch = JSON.createObjectNode();
    if (!field.startsWith("distribution[")) {
      patch.set(field, advice.path("example"));
      return patch;
    }
    var index = Integer.parseInt(field.substring(13, field.indexOf(']')));
    var all = dataset.withArray("distribution").deepCopy();
    if (field.endsWith("]")) {
      all.insert(index, advice.path("example"));
    } else {
      ((ObjectNode) all.path(index))
          .set(field.substring(field.indexOf('.') + 1), advice.path("example"));
    }
    patch.set("distribution", all);
    return patch;
  }
}

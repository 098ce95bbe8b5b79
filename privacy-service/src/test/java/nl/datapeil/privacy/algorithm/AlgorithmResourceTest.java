package nl.datapeil.privacy.algorithm;

import static io.restassured.RestAssured.when;
import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class AlgorithmResourceTest extends ContractCase {
  private static final String ALGORITHMS = "/v1/algorithms";
  private static final String ONE = ALGORITHMS + "/{id}";
  private static final String ENTRY = ONE + "/publication";

  @Test
  void fillsInWhatTheActivitySays() {
    var activity = approved(draft());
    String uri = petra().get("/v1/processing-activities/{id}", activity).path("uri");

    var id =
        petra()
            .body(Map.of("activity", uri, "category", "OTHER"))
            .post(ALGORITHMS)
            .then()
            .statusCode(201)
            .body("status", equalTo("DRAFT"))
            .body("name", equalTo("Wmo-gebruik per buurt"))
            .body("lawfulBasis", startsWith("Taak van algemeen belang. Wmo 2015"))
            .body("sourceData", startsWith("burgerservicenummer, geboortedatum van inwoners"))
            .extract()
            .<String>path("id");
    petra()
        .header("If-Match", petra().get(ONE, id).header("ETag"))
        .body(Map.of("activity", uri, "category", "OTHER", "beginMonth", "2026-01"))
        .put(ONE, id)
        .then()
        .statusCode(200)
        .body("lawfulBasis", startsWith("Taak van algemeen belang. Wmo 2015"));

    petra()
        .get(ENTRY, id)
        .then()
        .statusCode(200)
        .body("process_index_url", equalTo(uri))
        .body("status", equalTo("In ontwikkeling"));
  }

  @Test
  void publishesOnlyWhatIsComplete() {
    var id = create(Map.of("name", "Routering")).<String>path("id");

    publish(id)
        .then()
        .statusCode(409)
        .body("code", equalTo("ALGORITHM_INCOMPLETE"))
        .body("violations.field", containsInAnyOrder("description", "category"));
    when().get(ENTRY, id).then().statusCode(404);
  }

  @Test
  void showsThePublicWhatIsPublishedForAsLongAsItIs() {
    var id = create(AlgorithmJson.complete().toString()).<String>path("id");

    publish(id).then().statusCode(200).body("status", equalTo("PUBLISHED"));
    when()
        .get(ENTRY, id)
        .then()
        .statusCode(200)
        .body("publication_category", equalTo("Impactvolle algoritmes"))
        .body("url", endsWith("/algorithms/" + id))
        .body("process_index_url", nullValue());
    petra()
        .header("If-Match", tag(id))
        .delete(ENTRY, id)
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"));
    when().get(ENTRY, id).then().statusCode(404);
  }

  @Test
  void keepsAPublishedAlgorithmComplete() {
    var id = create(AlgorithmJson.complete().toString()).<String>path("id");
    publish(id).then().statusCode(200);
    var revised = AlgorithmJson.complete();
    revised.remove("category");

    petra()
        .header("If-Match", tag(id))
        .body(revised.toString())
        .put(ONE, id)
        .then()
        .statusCode(409)
        .body("code", equalTo("ALGORITHM_INCOMPLETE"));
    petra()
        .header("If-Match", tag(id))
        .body(revised.put("category", "HIGH_RISK_AI").toString())
        .put(ONE, id)
        .then()
        .statusCode(200)
        .body("status", equalTo("PUBLISHED"));
    when().get(ENTRY, id).then().body("publication_category", equalTo("Hoog-risico AI-systeem"));
  }

  @Test
  void makesADraftOfWhatSomebodyElseRevises() {
    var id = create(AlgorithmJson.complete().toString()).<String>path("id");
    publish(id).then().statusCode(200);

    as("sanne", "steward")
        .header("If-Match", tag(id))
        .body(AlgorithmJson.complete().put("category", "OTHER").toString())
        .put(ONE, id)
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"));

    when().get(ENTRY, id).then().statusCode(404);
  }

  private static Response create(Object body) {
    var created = petra().body(body).post(ALGORITHMS);
    created.then().statusCode(201);
    return created;
  }

  private static Response publish(String id) {
    return petra().header("If-Match", tag(id)).post(ENTRY, id);
  }

  private static String tag(String id) {
    return petra().get(ONE, id).header("ETag");
  }
}

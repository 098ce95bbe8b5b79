package nl.datapeil.privacy.log.ldv;

import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.log.LogApi.write;
import static nl.datapeil.privacy.log.SpanJson.about;
import static nl.datapeil.privacy.log.SpanJson.newBsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class LdvResourceTest extends ContractCase {
  private static final String PATH = "/v1/ldv/processing-activities";

  private final String activity =
      "https://privacy.example/processing-activities/" + Ids.next() + "/versions/1";

  @Test
  void findsATraceHoweverItIsWritten() {
    var span = about(newBsn(), activity);
    var trace = span.path("traceId").asText();
    write(span, about(activity));

    find(Map.of("traceId", trace))
        .statusCode(200)
        .body("processingActivities", hasSize(1))
        .body("processingActivities[0].spanId", equalTo(span.path("spanId").asText()))
        .body("processingActivities[0].status", equalTo("Ok"))
        .body("processingActivities[0].startTime", equalTo(span.path("startTime").asLong()))
        .body("processingActivities[0].resource.attributes.'service.name'", equalTo("zaaksysteem"));
    find(Map.of("traceId", trace.replaceFirst("(.{8})(.{4})(.{4})(.{4})", "$1-$2-$3-$4-")))
        .statusCode(200)
        .body("processingActivities", hasSize(1));
  }

  @Test
  void findsAPersonWithoutShowingTheIdentifier() {
    var bsn = newBsn();
    write(about(bsn, activity));

    var found =
        find(Map.of("dpl.core.data_subject_id", bsn, "dpl.core.data_subject_id_type", "BSN"))
            .statusCode(200)
            .body("processingActivities", hasSize(1))
            .extract()
            .asString();

    assertThat(found).doesNotContain(bsn).contains("urn:datapeil:pseudonym");
  }

  @Test
  void findsAnActivityWithinAPeriod() {
    var early = about(activity).put("name", "Vroeg");
    var late = about(activity).put("name", "Laat");
    late.put("startTime", early.path("startTime").asLong() + 10);
    write(early, late);
    var from = late.path("startTime").asLong();

    find(Map.of("dpl.core.processing_activity_id", activity, "startTime", from))
        .body("processingActivities.name", contains("Laat"));
    find(Map.of("processingActivityId", activity, "endTime", from - 1))
        .body("processingActivities.name", contains("Vroeg"));
    String next =
        dirk()
            .body(Map.of("processingActivityId", activity))
            .post(PATH + "?limit=1")
            .then()
            .body("processingActivities.name", contains("Vroeg"))
            .extract()
            .path("next");
    dirk()
        .body(Map.of("processingActivityId", activity))
        .post(PATH + "?after=" + next)
        .then()
        .body("processingActivities.name", contains("Laat"));
  }

  @Test
  void asksForSomethingToLookFor() {
    find(Map.of("startTime", 0)).statusCode(400).body("violations.field", hasItem("traceId"));
    find(Map.of("traceId", "x")).statusCode(400);
    find(Map.of("dataSubjectId", "1")).statusCode(400);
    dirk().body("{}").post(PATH).then().statusCode(400);
  }

  private static ValidatableResponse find(Map<String, Object> search) {
    return dirk().body(search).post(PATH).then();
  }
}

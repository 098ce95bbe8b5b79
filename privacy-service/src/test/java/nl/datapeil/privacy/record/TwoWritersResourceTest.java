package nl.datapeil.privacy.record;

import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.advise;
import static nl.datapeil.privacy.PrivacyApi.file;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.PrivacyApi.revise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.assessment.AssessmentApi;
import nl.datapeil.privacy.breach.BreachJson;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Two people who change the same thing at the same moment: both requests wait for the same row,
/// which the test lets go when they do.
@QuarkusTest
@Timeout(60)
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class TwoWritersResourceTest extends ContractCase {
  private static final String RULES = "/v1/retention-rules";

  @Inject EntityManager database;

  @Test
  void tellsTheSecondOfTwoEditorsOfAnItemThatItHasChanged() {
    var id = id(petra().body(rule()).post(RULES));
    var tag = petra().get(RULES + "/{id}", id).header("ETag");

    var answers =
        together(
            "record",
            id,
            () -> petra().header("If-Match", tag).body(rule()).put(RULES + "/{id}", id));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    petra().get(RULES + "/{id}", id).then().body("version", equalTo(2));
  }

  @Test
  void takesBothStepsThatTakeNothingForGranted() {
    var now = Instant.now();
    var id = id(petra().body(BreachJson.first(now).toString()).post("/v1/data-breaches"));
    var note = Map.of("at", now.toString(), "text", "Trein doorzocht");

    var answers =
        together(
            "record", id, () -> petra().body(note).post("/v1/data-breaches/{id}/timeline", id));

    assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200);
    petra().get("/v1/data-breaches/{id}", id).then().body("version", equalTo(3));
  }

  @Test
  void plansOnceWhatTwoPlanTogether() {
    var rule = petra().body(rule()).post(RULES).then().statusCode(201).extract();
    var plan =
        Map.of(
            "rule", rule.<String>path("uri"), "subject", "dossier 1", "triggeredOn", "2019-01-31");

    var answers =
        together(
            "record", rule.path("id"), () -> petra().body(plan).post("/v1/destruction-orders"));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 201);
  }

  @Test
  void tellsTheSecondOfTwoEditorsOfAnActivityThatItHasChanged() {
    var id = file(draft());

    var answers = together("activity", id, () -> revise(id, draft()));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
  }

  @Test
  void tellsTheSecondOfTwoAdvisersThatThereIsAdvice() {
    var id = file(draft());

    var answers = together("activity", id, () -> advise(id, true));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void removesAnAttachmentOnceAndWhileNobodyElseChangesTheAssessment() {
    var id = AssessmentApi.dpia("Bijlagen");
    var attachment =
        id(
            petra()
                .contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=advies.pdf")
                .body("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .post("/v1/assessments/{id}/attachments", id));
    var path = "/v1/assessments/{id}/attachments/" + attachment;

    var answers = together("assessment", id, () -> petra().delete(path, id));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(204, 404);
  }

  private static Map<String, String> rule() {
    return Map.of(
        "title", "Wmo na einde voorziening",
        "activity", "https://privacy.example/processing-activities/1",
        "dataset", "https://catalog.example/datasets/" + Ids.next(),
        "period", "P7Y",
        "trigger", "END_OF_CASE");
  }

  private static String id(Response created) {
    return created.then().statusCode(201).extract().path("id");
  }

  private List<Response> together(String table, String id, Supplier<Response> change) {
    var both =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              database
                  .createNativeQuery("select 1 from " + table + " where id = :id for update")
                  .setParameter("id", UUID.fromString(id))
                  .getResultList();
              var started =
                  Stream.of(change, change)
                      .map(one -> CompletableFuture.supplyAsync(one, Thread::startVirtualThread))
                      .toList();
              while (!bothWait()) {
                Thread.onSpinWait();
              }
              return started;
            });
    return both.stream().map(CompletableFuture::join).toList();
  }

  private boolean bothWait() {
    return database
        .createNativeQuery(
            "select count(distinct pid) = 2 from pg_locks"
                + " where not granted and locktype in ('transactionid', 'tuple')",
            Boolean.class)
        .getSingleResult()
        .equals(true);
  }
}

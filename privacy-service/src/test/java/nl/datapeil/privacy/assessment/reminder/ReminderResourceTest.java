package nl.datapeil.privacy.assessment.reminder;

import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.advised;
import static nl.datapeil.privacy.assessment.AssessmentApi.approve;
import static nl.datapeil.privacy.assessment.AssessmentApi.dpia;
import static nl.datapeil.privacy.assessment.AssessmentApi.example;
import static nl.datapeil.privacy.assessment.AssessmentApi.judge;
import static nl.datapeil.privacy.assessment.AssessmentApi.pass;
import static nl.datapeil.privacy.assessment.AssessmentApi.submit;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.datapeil.privacy.TimedCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ReminderResourceTest extends TimedCase {
  private static final String REVIEW_APPROACHING = "review-approaching";

  @Inject ReminderRound round;

  @Test
  void remindsOfAReviewOnceBeforeAndOnceAfter() throws Exception {
    var id = advised("Herziening nadert", "POSITIVE");
    approve(id, today().plusDays(40)).then().statusCode(200);
    round.run();
    assertThat(told(id, REVIEW_APPROACHING)).isEmpty();

    clock.putForward(Duration.ofDays(15));
    goRoundAtOnceInManyPods();
    assertThat(told(id, REVIEW_APPROACHING)).containsExactly(today().plusDays(40).toString());

    clock.putForward(Duration.ofDays(42));
    round.run();
    round.run();
    assertThat(told(id, REVIEW_APPROACHING)).hasSize(1);
    assertThat(told(id, "review-due")).containsExactly(today().plusDays(40).toString());
  }

  @Test
  void remindsOfAdviceThatIsWaitedFor() {
    var id = dpia("Advies gevraagd");
    submit(id).then().statusCode(200);
    pass(id).then().statusCode(200);
    clock.putForward(Duration.ofDays(13));
    round.run();
    assertThat(told(id, "advice-waiting")).isEmpty();

    clock.putForward(Duration.ofDays(15));
    round.run();

    assertThat(told(id, "advice-waiting")).hasSize(1);
  }

  @Test
  void remindsOfAConsultationThatEndsAndOfWorkThatIsOverdue() {
    var id = dpia("Raadpleging");
    petra()
        .body(example("riskDraft").put("residualChance", 5).toString())
        .post(ONE + "/risks", id)
        .then()
        .statusCode(200);
    var point = example("actionPointDraft").put("dueOn", today().plusDays(1).toString());
    petra().body(point.toString()).post(ONE + "/action-points", id).then().statusCode(201);
    judge(id, "POSITIVE");
    approve(id).then().statusCode(200);
    dirk()
        .body(Map.of("submittedOn", today().toString()))
        .post(ONE + "/consultation", id)
        .then()
        .statusCode(201);
    round.run();
    assertThat(told(id, "consultation-ending")).isEmpty();
    assertThat(told(id, "action-point-overdue")).isEmpty();

    clock.putForward(Duration.ofDays(52));
    round.run();
    round.run();

    assertThat(told(id, "consultation-ending")).hasSize(1);
    assertThat(told(id, "action-point-overdue")).hasSize(1);
  }

  private void goRoundAtOnceInManyPods() throws Exception {
    try (var pods = Executors.newFixedThreadPool(4)) {
      var rounds = IntStream.range(0, 4).mapToObj(_ -> pods.submit(round::run)).toList();
      for (var each : rounds) {
        each.get();
      }
    }
  }

  /// The dates of the reminders of one kind that were given on an assessment.
  private static List<String> told(String id, String kind) {
    String uri = petra().get(ONE, id).then().statusCode(200).extract().path("uri");
    return dirk()
        .queryParam("subject", uri)
        .queryParam("type", "nl.datapeil.privacy.assessment." + kind)
        .get("/v1/events")
        .then()
        .statusCode(200)
        .extract()
        .path("data.due");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  }
}

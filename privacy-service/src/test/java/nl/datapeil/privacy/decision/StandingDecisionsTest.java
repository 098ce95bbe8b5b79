package nl.datapeil.privacy.decision;

import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.PrivacyApi.revise;
import static nl.datapeil.privacy.assessment.AssessmentApi.activityUri;
import static nl.datapeil.privacy.assessment.AssessmentApi.dpiaInForce;
import static nl.datapeil.privacy.assessment.AssessmentApi.withdraw;
import static nl.datapeil.privacy.decision.DecisionApi.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.ActivityJson;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.decision.answer.Answer;
import nl.datapeil.privacy.decision.ground.GroundReader;
import nl.datapeil.privacy.decision.ground.Grounds;
import nl.datapeil.privacy.decision.input.Access;
import nl.datapeil.privacy.decision.input.Asker;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.journal.Journal;
import nl.datapeil.privacy.policy.PolicyJson;
import nl.datapeil.privacy.processor.ProcessorJson;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class StandingDecisionsTest extends ContractCase {
  private static final DecisionService.Asking ASKING =
      new DecisionService.Asking(
          "sub-service", new CallTrace("0".repeat(31) + "1", "0".repeat(15) + "1", null));

  @Inject StandingDecisions standing;
  @Inject GroundReader reader;
  @Inject Today today;
  @Inject Decider decider;
  @Inject Journal journal;
  @Inject ActivityUris uris;

  @Test
  void standsForFiveSecondsAtMost() {
    var activity = activityUri(approved(draft()));
    var permit = decide(activity).extract().jsonPath();
    var id = UUID.fromString(permit.getString("context.id"));
    var until = Instant.parse(permit.getString("context.validUntil"));

    assertThat(until).isBefore(Instant.now().plusSeconds(5));
    assertThatCode(() -> standing.check(used(id, activity, until))).doesNotThrowAnyException();
    assertThatThrownBy(() -> standing.check(used(id, activity, until.plusMillis(1))))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void isNotStoodOnWhenItDeniedOrNeverWas() {
    var denied = UUID.fromString(decide("none").extract().path("context.id"));

    for (var id : List.of(denied, Ids.next())) {
      assertThatThrownBy(() -> standing.check(used(id, "urn:x", Instant.EPOCH)))
          .isInstanceOf(ProblemException.class);
    }
  }

  private static List<StandingDecisions.Use> used(UUID decision, String activity, Instant until) {
    return List.of(new StandingDecisions.Use("decisionId", decision, activity, null, until));
  }

  /// Two pods keep their grounds apart; each decision after a change is taken on what changed.
  @Test
  void heedsEveryChangeAtOnceInEveryPod() {
    var pods = List.of(pod(), pod());
    var id = approved(draft());
    assertThat(decisions(pods, id)).containsExactly(true, true);

    revise(id, draft()).then().statusCode(200);

    assertThat(decisions(pods, id)).containsExactly(false, false);
  }

  @Test
  void heedsAWithdrawalAtOnceInEveryPod() {
    var pods = List.of(pod(), pod());
    var ids = IntStream.range(0, 10).mapToObj(_ -> approved(draft())).toList();
    for (var id : ids) {
      assertThat(decisions(pods, id)).containsExactly(true, true);

      as("paul", "privacy-officer")
          .body("{\"reason\": \"Niet meer nodig\"}")
          .post("/v1/processing-activities/{id}/withdrawal", id)
          .then()
          .statusCode(200);

      assertThat(decisions(pods, id)).containsExactly(false, false);
    }
  }

  @Test
  void heedsAPolicyAtOnceInEveryPod() {
    var pods = List.of(pod(), pod());
    var id = approved(draft());
    assertThat(decisions(pods, id)).containsExactly(true, true);

    approve(PolicyJson.forbidding(id));

    assertThat(decisions(pods, id)).containsExactly(false, false);
  }

  @Test
  void heedsAWithdrawnAssessmentAtOnceInEveryPod() {
    var pods = List.of(pod(), pod());
    var id = approved(draft());
    var dpia = dpiaInForce(id);
    assertThat(decisions(pods, id)).containsExactly(true, true);

    withdraw(dpia).then().statusCode(200);

    assertThat(decisions(pods, id)).containsExactly(false, false);
  }

  @Test
  void heedsAnEndedAgreementAtOnceInEveryPod() {
    var pods = List.of(pod(), pod());
    var id = approved(draft());
    var agreement = ProcessorJson.agreement("https://privacy.example/processors/" + id);
    agreement.putArray("activities").add(activityUri(id));
    var filed = petra().body(agreement.toString()).post("/v1/processing-agreements");
    assertThat(decisions(pods, id)).containsExactly(true, true);

    petra()
        .header("If-Match", filed.header("ETag"))
        .body(agreement.put("validUntil", "2026-01-02").toString())
        .put("/v1/processing-agreements/{id}", filed.<String>path("id"))
        .then()
        .statusCode(200);

    assertThat(decisions(pods, id)).containsExactly(false, false);
  }

  private DecisionService pod() {
    return new DecisionService(new Grounds(reader, today), decider, journal, uris);
  }

  private static List<Boolean> decisions(List<DecisionService> pods, String activity) {
    var asker = new Asker("user", "sub-anna", Set.of("analyst"));
    var dataset = new Question.Dataset(ActivityJson.RESIDENTS, Access.CLOSED, true, List.of());
    var question = new Question(asker, "query", null, List.of(dataset));
    return pods.stream()
        .map(pod -> pod.decide(new Evaluation.Checked(question, activity, null), ASKING))
        .map(Answer::decision)
        .toList();
  }

  private static void approve(ObjectNode policy) {
    String id =
        petra()
            .body(policy.toString())
            .post("/v1/policies")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var tag = petra().get("/v1/policies/{id}", id).header("ETag");
    as("carla", "controller")
        .header("If-Match", tag)
        .post("/v1/policies/{id}/approval", id)
        .then()
        .statusCode(200);
  }
}
